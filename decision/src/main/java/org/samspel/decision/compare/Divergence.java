package org.samspel.decision.compare;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.Outcome;
import org.samspel.decision.box.Budget;
import org.samspel.decision.box.Region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where two tables part: a region is cut along their rules until both answer the same all over a
 * part of it, or each has one answer. Rules that only one of the two has are cut along first, since
 * outside of them nothing has changed.
 */
final class Divergence {

    /** A change of outcome. */
    record Step(Outcome from, Outcome to) {}

    private final Side before;
    private final Side after;
    private final Budget budget;
    private final int regionsMax;
    private final Map<Step, List<Region>> found = new LinkedHashMap<>();
    private int regions;
    private boolean stopped;

    Divergence(Side before, Side after, Budget budget, int regionsMax) {
        this.before = before;
        this.after = after;
        this.budget = budget;
        this.regionsMax = regionsMax;
    }

    Map<Step, List<Region>> found() {
        return found;
    }

    /** Whether there may be more than was found. */
    boolean isStopped() {
        return stopped;
    }

    void search(Region region) {
        search(region, before.rules(), after.rules());
    }

    private void search(Region region, List<Side.Placed> before1, List<Side.Placed> after1) {
        if (regions >= regionsMax || !budget.spend(1 + before1.size() + after1.size())) {
            stopped = true;
            return;
        }
        var own = before.alive(before1, region);
        var others = after.alive(after1, region);
        if (before.answersLike(after, own, others, region)) {
            return;
        }
        var from = before.outcome(own, region);
        var to = after.outcome(others, region);
        if (from != null && to != null) {
            if (!from.equals(to)) {
                found.computeIfAbsent(new Step(from, to), _ -> new ArrayList<>()).add(region);
                regions++;
            }
            return;
        }
        var rule = cutting(own, others, region);
        var axis = axis(rule, region);
        search(region.outside(rule, axis), own, others);
        search(region.inside(rule, axis), own, others);
    }

    /** A rule that does not take the whole region, rather one that the other side lacks. */
    private static Region cutting(List<Side.Placed> own, List<Side.Placed> others, Region region) {
        var lacking = cutting(own, others, region, true);
        if (lacking == null) {
            lacking = cutting(others, own, region, true);
        }
        var any = lacking != null ? lacking : cutting(own, others, region, false);
        any = any != null ? any : cutting(others, own, region, false);
        if (any == null) {
            throw new IllegalStateException("Rules that take all of a region settle it");
        }
        return any;
    }

    private static @Nullable Region cutting(
            List<Side.Placed> some, List<Side.Placed> others, Region region, boolean lacking) {
        for (var placed : some) {
            if (!placed.region().covers(region)
                    && (!lacking
                            || others.stream().noneMatch(o -> Side.isSame(placed, o, region)))) {
                return placed.region();
            }
        }
        return null;
    }

    private static int axis(Region rule, Region region) {
        for (int axis = 0; axis < region.axes(); axis++) {
            if (rule.cuts(region, axis)) {
                return axis;
            }
        }
        throw new IllegalStateException("The rule takes the whole region");
    }
}
