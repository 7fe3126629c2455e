package org.samspel.decision.box;

import java.util.ArrayList;
import java.util.List;

/**
 * What some rules leave uncovered of a region: it is cut along one rule after the other until a
 * part is taken whole by a rule or met by none.
 */
public final class Uncovered {

    private final Budget budget;
    private final int regionsMax;
    private final List<Region> found = new ArrayList<>();
    private boolean stopped;

    /**
     * @param regionsMax after how many to stop
     */
    public Uncovered(Budget budget, int regionsMax) {
        this.budget = budget;
        this.regionsMax = regionsMax;
    }

    /** Regions that have nothing in common; all of them, unless the search was stopped. */
    public List<Region> found() {
        return found;
    }

    /** Whether there may be more than was found. */
    public boolean isStopped() {
        return stopped;
    }

    public Uncovered search(Region region, List<Region> rules) {
        if (found.size() >= regionsMax || !budget.spend(1 + rules.size())) {
            stopped = true;
            return this;
        }
        var meeting = new ArrayList<Region>(rules.size());
        Region narrowest = null;
        var cutsMin = Integer.MAX_VALUE;
        for (var rule : rules) {
            if (!rule.meets(region)) {
                continue;
            }
            var cuts = cuts(rule, region);
            if (cuts == 0) {
                return this;
            }
            meeting.add(rule);
            if (cuts < cutsMin) {
                cutsMin = cuts;
                narrowest = rule;
            }
        }
        if (narrowest == null) {
            found.add(region);
            return this;
        }
        var axis = axis(narrowest, region, meeting);
        search(region.outside(narrowest, axis), meeting);
        return search(region.inside(narrowest, axis), meeting);
    }

    private static int cuts(Region rule, Region region) {
        var cuts = 0;
        for (int axis = 0; axis < region.axes(); axis++) {
            cuts += rule.cuts(region, axis) ? 1 : 0;
        }
        return cuts;
    }

    /** Of the axes on which the rule cuts the region the one on which most others do so too. */
    private static int axis(Region rule, Region region, List<Region> rules) {
        var best = -1;
        var most = -1;
        for (int axis = 0; axis < region.axes(); axis++) {
            if (rule.cuts(region, axis)) {
                var others = 0;
                for (var other : rules) {
                    others += other.cuts(region, axis) ? 1 : 0;
                }
                if (others > most) {
                    most = others;
                    best = axis;
                }
            }
        }
        return best;
    }
}
