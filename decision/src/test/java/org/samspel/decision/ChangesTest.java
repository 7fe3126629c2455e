package org.samspel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Holds what could change a decision against trying every completion of the unknown facts. */
class ChangesTest {

    /** An outcome, and the facts that were learned to get there. */
    private record Reached(Outcome outcome, Set<String> learned) {}

    @Test
    void namesEveryChangeAndNoOther() {
        assertThat(check(0, 1_500)).isGreaterThan(2_000);
    }

    @Test
    @Tag("long")
    void namesEveryChangeAndNoOtherAtLength() {
        assertThat(check(1_000_000, 60_000)).isGreaterThan(80_000);
    }

    @Test
    void namesEveryChangeStillWhenTheSearchIsGivenUp() {
        var givenUp = 0;
        for (int seed = 0; seed < 600; seed++) {
            var random = new RandomTables(seed);
            var table = random.next();
            var facts = random.facts(table, 0.7);
            var now = outcome(table, facts);
            var changes = new Changes(table, facts, unknown(table, facts), 0).from(now);
            givenUp += (int) changes.stream().filter(change -> !change.isProven()).count();
            for (var reached : reached(table, facts, now)) {
                assertThat(changes)
                        .as("seed %d", seed)
                        .anyMatch(change -> allowsFor(table, change, reached.outcome()));
            }
        }
        assertThat(givenUp).isGreaterThan(400);
    }

    private static int check(int firstSeed, int tables) {
        var found = 0;
        for (int seed = firstSeed; seed < firstSeed + tables; seed++) {
            var random = new RandomTables(seed);
            var table = random.next();
            var facts = random.facts(table, 0.7);
            var now = outcome(table, facts);
            var reached = smallest(reached(table, facts, now));
            var changes = new Changes(table, facts, unknown(table, facts)).from(now);
            var told = new HashSet<Reached>();
            for (var change : changes) {
                told.add(new Reached(outcome(table, change), change.missingFacts()));
                if (change.isProven()) {
                    assertThat(change.example().keySet()).isEqualTo(change.missingFacts());
                    var then = outcome(table, facts.with(change.example()));
                    assertThat(then)
                            .as("seed %d %s %s %s", seed, change, facts.known(), DmnText.of(table))
                            .isEqualTo(outcome(table, change));
                }
            }
            if (isPlain(table)) {
                // Of two rules with the same outputs one may need more facts than the other.
                assertThat(told).as("seed %d", seed).containsAll(reached);
                assertThat(reached.isEmpty()).isEqualTo(told.isEmpty());
                assertThat(changes).as("seed %d", seed).allMatch(CouldChange::isProven);
            } else {
                for (var one : reached) {
                    assertThat(changes)
                            .as("seed %d", seed)
                            .anyMatch(change -> allowsFor(table, change, one.outcome()));
                }
            }
            found += changes.size();
        }
        return found;
    }

    /** Whether the change tells of the outcome, or says of a list that it may become another. */
    private static boolean allowsFor(DecisionTable table, CouldChange change, Outcome outcome) {
        return outcome(table, change).equals(outcome)
                || (change instanceof CouldChange.ToOutcome && !change.isProven());
    }

    private static boolean isPlain(DecisionTable table) {
        return table.inputs().stream().allMatch(Input::isFact);
    }

    private static Set<Reached> smallest(Set<Reached> all) {
        var smallest = new HashSet<>(all);
        smallest.removeIf(
                one ->
                        all.stream()
                                .anyMatch(
                                        other ->
                                                other.outcome().equals(one.outcome())
                                                        && !other.equals(one)
                                                        && one.learned()
                                                                .containsAll(other.learned())));
        return smallest;
    }

    /** Every outcome but the present one that some completion leads to. */
    private static Set<Reached> reached(DecisionTable table, Facts facts, Outcome now) {
        List<Facts> completions = new ArrayList<>(List.of(facts));
        for (var name : unknown(table, facts)) {
            for (var completion : List.copyOf(completions)) {
                for (var value : Domain.of(table, name)) {
                    completions.add(completion.with(name, value));
                }
            }
        }
        var decider = new Decider(table);
        var reached = new HashSet<Reached>();
        for (var completion : completions) {
            if (decider.decide(completion) instanceof Decision.Unusable) {
                continue;
            }
            var outcome = decider.outcome(completion);
            if (!outcome.equals(now)) {
                var learned = new HashSet<>(completion.known().keySet());
                learned.removeAll(facts.known().keySet());
                reached.add(new Reached(outcome, learned));
            }
        }
        return reached;
    }

    private static Set<String> unknown(DecisionTable table, Facts facts) {
        var unknown = new LinkedHashSet<>(table.factNames());
        unknown.removeAll(facts.known().keySet());
        return unknown;
    }

    private static Outcome outcome(DecisionTable table, Facts facts) {
        return new Decider(table).outcome(facts);
    }

    private static Outcome outcome(DecisionTable table, CouldChange change) {
        return switch (change) {
            case CouldChange.ToRule toRule -> new Outcome.Outputs(toRule.outputs());
            case CouldChange.ToNoRule _ -> new Hits(table).outcome(new BitSet());
            case CouldChange.ToConflict _ -> Outcome.CONFLICT;
            case CouldChange.ToOutcome other -> other.outcome();
        };
    }
}
