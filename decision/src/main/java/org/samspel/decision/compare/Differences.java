package org.samspel.decision.compare;

import org.samspel.decision.Decider;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Facts;
import org.samspel.decision.Outcome;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.box.Budget;
import org.samspel.decision.box.Merging;
import org.samspel.decision.box.Region;
import org.samspel.decision.box.Space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * For which facts the outcome changes between two tables, and from what to what: the heart of a
 * change note. The boxes have nothing in common, and are exact: what they do not name does not
 * change.
 *
 * @param listed those among which all is known come first
 * @param isKnownComplete whether these are all of those among which all is known
 * @param isComplete whether these are all; if not, the search was stopped at its limit
 * @param otherTypes names of columns that have another type in the other table; then nothing is
 *     compared
 * @param otherAllowed columns whose allowed values differ; only what both allow is compared
 */
public record Differences(
        List<Difference> listed,
        boolean isKnownComplete,
        boolean isComplete,
        List<String> otherTypes,
        List<AllowedChange> otherAllowed) {

    /** What a column allows in one table and in the other. */
    public record AllowedChange(String column, UnaryTest from, UnaryTest to) {}

    /**
     * How much to list, and how long to search.
     *
     * @param listedMax of the differences while all is known, and of those with something unknown
     * @param steps of each of these two searches; a step is a look at one rule
     */
    public record Limits(int listedMax, long steps) {

        public static final Limits USUAL = new Limits(100, 4_000_000);
    }

    /** So many are looked for before they are merged. */
    private static final int FOUND_MAX = 4_000;

    public Differences {
        listed = List.copyOf(listed);
        otherTypes = List.copyOf(otherTypes);
        otherAllowed = List.copyOf(otherAllowed);
    }

    public static Differences between(DecisionTable from, DecisionTable to) {
        return between(from, to, Limits.USUAL);
    }

    public static Differences between(DecisionTable from, DecisionTable to, Limits limits) {
        var otherTypes =
                from.factTypes().entrySet().stream()
                        .filter(fact -> to.factTypes().containsKey(fact.getKey()))
                        .filter(fact -> to.factTypes().get(fact.getKey()) != fact.getValue())
                        .map(fact -> fact.getKey())
                        .toList();
        if (!otherTypes.isEmpty()) {
            return new Differences(List.of(), false, false, otherTypes, List.of());
        }
        var space = new Space(from, to);
        var listed = new ArrayList<Difference>();
        var knownComplete = find(space, from, to, true, limits, listed);
        var complete = find(space, from, to, false, limits, listed) && knownComplete;
        return new Differences(listed, knownComplete, complete, List.of(), otherAllowed(from, to));
    }

    /** Whether both tables answer alike whatever the facts, and that is certain. */
    public boolean isNone() {
        return listed.isEmpty() && isComplete && otherAllowed.isEmpty();
    }

    /** Adds what is found; false when there may be more. */
    private static boolean find(
            Space space,
            DecisionTable from,
            DecisionTable to,
            boolean known,
            Limits limits,
            List<Difference> listed) {
        var search =
                new Divergence(
                        new Side(space, from),
                        new Side(space, to),
                        new Budget(limits.steps()),
                        FOUND_MAX);
        var parts = known ? List.of(space.known()) : space.unknown();
        parts.forEach(search::search);
        var spoken = known ? space.known() : space.all();
        var count = 0;
        for (var change : search.found().entrySet()) {
            for (var region : Merging.merged(change.getValue())) {
                if (count++ < limits.listedMax()) {
                    var step = change.getKey();
                    var claim = claim(from, to, step);
                    listed.add(
                            new Difference(
                                    space.box(region, spoken),
                                    known,
                                    step.from(),
                                    step.to(),
                                    witness(space, region, claim)));
                }
            }
        }
        return !search.isStopped() && count <= limits.listedMax();
    }

    private static Optional<Facts> witness(Space space, Region region, Predicate<Facts> claim) {
        return space.witness(region, claim);
    }

    private static Predicate<Facts> claim(
            DecisionTable from, DecisionTable to, Divergence.Step step) {
        var before = new Decider(from);
        var after = new Decider(to);
        return facts -> isOutcome(before, facts, step.from()) && isOutcome(after, facts, step.to());
    }

    private static boolean isOutcome(Decider decider, Facts facts, Outcome outcome) {
        return decider.outcomeIfUsable(facts).filter(outcome::equals).isPresent();
    }

    private static List<AllowedChange> otherAllowed(DecisionTable from, DecisionTable to) {
        var changes = new ArrayList<AllowedChange>();
        for (var input : from.inputs()) {
            to.input(input.name())
                    .filter(other -> !other.allowed().equals(input.allowed()))
                    .ifPresent(
                            other ->
                                    changes.add(
                                            new AllowedChange(
                                                    input.name(),
                                                    input.allowed(),
                                                    other.allowed())));
        }
        return changes;
    }
}
