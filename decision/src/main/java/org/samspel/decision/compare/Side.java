package org.samspel.decision.compare;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.HitPolicy;
import org.samspel.decision.Hits;
import org.samspel.decision.Outcome;
import org.samspel.decision.Rule;
import org.samspel.decision.Value;
import org.samspel.decision.box.Region;
import org.samspel.decision.box.Space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** One of two tables that are compared: its rules as regions of the common space. */
final class Side {

    /** A rule and where it matches. */
    record Placed(Rule rule, Region region) {}

    private final HitPolicy policy;
    private final Hits hits;
    private final List<Placed> rules = new ArrayList<>();
    private final Map<String, Value> otherwise;

    Side(Space space, DecisionTable table) {
        this.policy = table.hitPolicy();
        this.hits = new Hits(table);
        this.otherwise = table.otherwise();
        hits.ranked().forEach(rule -> rules.add(new Placed(rule, space.of(table, rule))));
    }

    /** All rules, in the order in which they answer. */
    List<Placed> rules() {
        return rules;
    }

    /** Of these rules those that can have a say somewhere in the region. */
    List<Placed> alive(List<Placed> before, Region region) {
        var alive = new ArrayList<Placed>();
        for (var placed : before) {
            if (placed.region().meets(region)) {
                alive.add(placed);
                if (isFirst() && placed.region().covers(region)) {
                    break;
                }
            }
        }
        return alive;
    }

    private boolean isFirst() {
        return policy == HitPolicy.FIRST || policy == HitPolicy.PRIORITY;
    }

    /** The outcome, if it is one and the same all over the region; otherwise null. */
    @Nullable Outcome outcome(List<Placed> alive, Region region) {
        var covering = new BitSet();
        for (var placed : alive) {
            covering.set(placed.rule().number(), placed.region().covers(region));
        }
        var settled =
                covering.cardinality() == alive.size()
                        || switch (policy) {
                            case FIRST, PRIORITY -> covering.get(alive.getFirst().rule().number());
                            case UNIQUE -> covering.cardinality() > 1;
                            case ANY -> isSettled(alive, covering);
                            default -> false;
                        };
        return settled ? hits.outcome(covering) : null;
    }

    /** Under ANY one rule is enough when all agree, and two that do not are a conflict anyhow. */
    private boolean isSettled(List<Placed> alive, BitSet covering) {
        return !covering.isEmpty()
                && (hits.outcome(covering).equals(Outcome.CONFLICT)
                        || alive.stream().map(placed -> placed.rule().outputs()).distinct().count()
                                == 1);
    }

    /** Whether the other side, with these rules, answers the same all over the region. */
    boolean answersLike(Side other, List<Placed> own, List<Placed> others, Region region) {
        if (policy != other.policy
                || !otherwise.equals(other.otherwise)
                || own.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            if (!isSame(own.get(i), others.get(i), region)) {
                return false;
            }
        }
        return true;
    }

    static boolean isSame(Placed one, Placed other, Region region) {
        return one.rule().outputs().equals(other.rule().outputs())
                && (one.region().equals(other.region())
                        || (one.region().covers(region) && other.region().covers(region)));
    }
}
