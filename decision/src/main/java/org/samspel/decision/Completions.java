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
            if (!other.learned.keySet().containsAll(learned.keySet())) {
                return false;
            }
            var more = (BitSet) standing.clone();
            more.andNot(other.standing);
            return more.isEmpty();
        }

        Partial then(Unknown unknown, Unknown.Possibility possibility) {
            var still = (BitSet) standing.clone();
            still.and(possibility.holds());
            var value = possibility.value();
            if (value == null) {
                return new Partial(learned, still);
            }
            var more = new LinkedHashMap<>(learned);
            more.put(unknown.fact(), value);
            return new Partial(more, still);
        }
    }

    private final List<Unknown> unknowns;
    private final BitSet open;
    private final int partialsMax;

    /**
     * @param open the rules that hold for all that is known
     * @param partialsMax how many half-made completions to keep before giving up
     */
    Completions(List<Unknown> unknowns, BitSet open, int partialsMax) {
        this.unknowns = unknowns;
        this.open = open;
        this.partialsMax = partialsMax;
    }

    /** The smallest completions there are; nothing at all when the search was given up. */
    Optional<List<Map<String, Value>>> find(BitSet wanted, BitSet unwanted) {
        if (!within(wanted, open)) {
            return Optional.of(List.of());
        }
        var standing = (BitSet) unwanted.clone();
        standing.and(open);
        var partials = List.of(new Partial(Map.of(), standing));
        for (var unknown : unknowns) {
            partials = next(partials, unknown, wanted);
            if (partials.size() > partialsMax) {
                return Optional.empty();
            }
        }
        return Optional.of(
                partials.stream()
                        .filter(partial -> partial.standing().isEmpty())
                        .map(Partial::learned)
                        .toList());
    }

    /** The facts without which the wanted rules cannot match. */
    List<String> needed(BitSet wanted) {
        return unknowns.stream()
                .filter(unknown -> !within(wanted, unknown.possibilities().getFirst().holds()))
                .map(Unknown::fact)
                .toList();
    }

    private List<Partial> next(List<Partial> partials, Unknown unknown, BitSet wanted) {
        var kept = new ArrayList<Partial>();
        for (var possibility : unknown.possibilities()) {
            if (within(wanted, possibility.holds())) {
                for (var partial : partials) {
                    keep(partial.then(unknown, possibility), kept);
                }
            }
            if (kept.size() > partialsMax) {
                return kept;
            }
        }
        return kept;
    }

    private static void keep(Partial candidate, List<Partial> kept) {
        if (kept.stream().noneMatch(partial -> partial.makesNeedless(candidate))) {
            kept.removeIf(candidate::makesNeedless);
            kept.add(candidate);
        }
    }

    private static boolean within(BitSet some, BitSet all) {
        var missing = (BitSet) some.clone();
        missing.andNot(all);
        return missing.isEmpty();
    }
}
