package org.samspel.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds values for unknown facts such that certain rules match and certain others do not.
 *
 * <p>The facts are taken one after the other. A half-made completion is dropped when another leaves
 * no more of the unwanted rules standing and has learned no other facts: whatever can be made of
 * the one can be made of the other. What remains is every smallest set of facts, each with one
 * example.
 */
final class Completions {

    /** A half-made completion: what has been learned, and which unwanted rules still stand. */
    private record Partial(Map<String, Value> learned, BitSet standing) {

        boolean makesNeedless(Partial other) {
            return within(standing, other.standing)
                    && other.learned.keySet().containsAll(learned.keySet());
        }

        Partial then(Unknown unknown, Unknown.Possibility possibility) {
            var still = (BitSet) standing.clone();
            still.and(possibility.holds());
            var value = possibility.value();
            if (value == null) {
                return new Partial(learned, still);
            }
            var more = new LinkedHashMap<>(learned);
            more.put(unknown.name(), value);
            return new Partial(more, still);
        }
    }

    private final List<Unknown> unknowns;
    private final BitSet open;
    private final int stepsMax;
    private int steps;

    /**
     * @param open the rules that hold for all that is known
     * @param stepsMax how many half-made completions to look at in one search before giving up
     */
    Completions(List<Unknown> unknowns, BitSet open, int stepsMax) {
        this.unknowns = unknowns;
        this.open = open;
        this.stepsMax = stepsMax;
    }

    /** The smallest completions there are; nothing at all when the search was given up. */
    Optional<List<Map<String, Value>>> find(BitSet wanted, BitSet unwanted) {
        var standing = (BitSet) unwanted.clone();
        standing.and(open);
        var partials =
                within(wanted, open)
                        ? List.of(new Partial(Map.of(), standing))
                        : List.<Partial>of();
        steps = 0;
        for (var unknown : unknowns) {
            partials = next(partials, unknown, wanted);
            if (steps > stepsMax) {
                return Optional.empty();
            }
        }
        return Optional.of(
                partials.stream()
                        .filter(partial -> partial.standing().isEmpty())
                        .map(Partial::learned)
                        .toList());
    }

    /**
     * The smallest completion that makes all of these match, whatever else does; it is quickly
     * found.
     */
    Optional<Map<String, Value>> together(BitSet wanted) {
        if (!within(wanted, open)) {
            return Optional.empty();
        }
        var partial = new Partial(Map.of(), new BitSet());
        for (var unknown : unknowns) {
            var first =
                    unknown.possibilities().stream()
                            .filter(possibility -> within(wanted, possibility.holds()))
                            .findFirst();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            partial = partial.then(unknown, first.get());
        }
        return Optional.of(partial.learned());
    }

    private List<Partial> next(List<Partial> partials, Unknown unknown, BitSet wanted) {
        var kept = new ArrayList<Partial>();
        for (var possibility : unknown.possibilities()) {
            if (within(wanted, possibility.holds())) {
                for (var partial : partials) {
                    keep(partial.then(unknown, possibility), kept);
                    if (steps > stepsMax) {
                        return kept;
                    }
                }
            }
        }
        return kept;
    }

    private void keep(Partial candidate, List<Partial> kept) {
        steps += 1 + kept.size();
        if (kept.stream().noneMatch(partial -> partial.makesNeedless(candidate))) {
            kept.removeIf(candidate::makesNeedless);
            kept.add(candidate);
        }
    }

    private static boolean within(BitSet some, BitSet all) {
        for (int rule = some.nextSetBit(0); rule >= 0; rule = some.nextSetBit(rule + 1)) {
            if (!all.get(rule)) {
                return false;
            }
        }
        return true;
    }
}
