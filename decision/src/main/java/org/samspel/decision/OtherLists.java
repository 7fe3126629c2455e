package org.samspel.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The other lists or sums that unknown facts could lead to, where all rules that match answer
 * together: each set of facts is tried in full, the small sets first.
 */
final class OtherLists {

    private static final int STEPS_EACH = 10;

    private final Hits hits;
    private final List<Unknown> unknowns;
    private final BitSet open;
    private final Learning learning;
    private final int stepsMax;
    private final Map<Outcome, List<Set<String>>> reached = new LinkedHashMap<>();
    private final List<CouldChange> changes = new ArrayList<>();
    private int steps;

    OtherLists(Hits hits, List<Unknown> unknowns, BitSet open, Learning learning, int stepsMax) {
        this.hits = hits;
        this.unknowns = unknowns.stream().filter(OtherLists::matters).toList();
        this.open = (BitSet) open.clone();
        unknowns.stream()
                .filter(unknown -> !matters(unknown))
                .forEach(unknown -> this.open.and(unknown.possibilities().getFirst().holds()));
        this.learning = learning;
        this.stepsMax = stepsMax;
    }

    private static boolean matters(Unknown unknown) {
        return unknown.possibilities().stream().map(Unknown.Possibility::holds).distinct().count()
                > 1;
    }

    List<CouldChange> than(Outcome now) {
        for (int size = 1; size <= unknowns.size() && steps <= stepsMax; size++) {
            learn(0, size, open, Map.of(), now);
        }
        if (steps > stepsMax) {
            changes.add(new CouldChange.ToOutcome(now, learning.all(), Map.of()));
        }
        return learning.told(changes);
    }

    private void learn(
            int from, int more, BitSet matching, Map<String, Value> learned, Outcome now) {
        if (steps > stepsMax || more > unknowns.size() - from) {
            return;
        }
        if (from == unknowns.size()) {
            steps += STEPS_EACH;
            reach(hits.outcome(matching), learned, now);
            return;
        }
        var unknown = unknowns.get(from);
        for (var possibility : unknown.possibilities()) {
            var value = possibility.value();
            var still = (BitSet) matching.clone();
            still.and(possibility.holds());
            if (value == null) {
                learn(from + 1, more, still, learned, now);
            } else if (more > 0) {
                var longer = new LinkedHashMap<>(learned);
                longer.put(unknown.name(), value);
                learn(from + 1, more - 1, still, longer, now);
            }
        }
    }

    private void reach(Outcome outcome, Map<String, Value> learned, Outcome now) {
        var sets = reached.computeIfAbsent(outcome, _ -> new ArrayList<>());
        if (outcome.equals(now) || sets.stream().anyMatch(learned.keySet()::containsAll)) {
            return;
        }
        sets.add(learned.keySet());
        changes.add(new CouldChange.ToOutcome(outcome, learned.keySet(), learned));
    }
}
