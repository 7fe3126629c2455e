package org.samspel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Holds what could change a decision against trying every completion of the unknown facts. */
class ChangesTest {

    /** An outcome, and the facts that were learned to get there. */
    private record Reached(Object outcome, Set<String> learned) {}

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
            var now = outcome(table.decide(facts));
            var unknown = unknown(table, facts);
            var outcome = Outcome.NO_RULE;
            if (now instanceof Outcome known) {
                outcome = known;
            }
            var changes = new Changes(table, facts, unknown, 0).from(outcome);
            givenUp += (int) changes.stream().filter(change -> !change.isProven()).count();
            for (var reached : reached(table, facts, now)) {
                assertThat(changes)
                        .as("seed %d", seed)
                        .anyMatch(c -> outcome(c).equals(reached.outcome()));
            }
        }
        assertThat(givenUp).isGreaterThan(500);
    }

    private static int check(int firstSeed, int tables) {
        var found = 0;
        for (int seed = firstSeed; seed < firstSeed + tables; seed++) {
            var random = new RandomTables(seed);
            var table = random.next();
            var facts = random.facts(table, 0.7);
            var decision = table.decide(facts);
            var reached = smallest(reached(table, facts, outcome(decision)));
            var changes = explanation(decision).couldChange();
            var told = new HashSet<Reached>();
            for (var change : changes) {
                told.add(new Reached(outcome(change), change.missingFacts()));
                assertThat(change.example().keySet()).isEqualTo(change.missingFacts());
                var then = table.decide(facts.with(change.example()));
                assertThat(outcome(then)).as("seed %d", seed).isEqualTo(outcome(change));
                if (change instanceof CouldChange.ToRule toRule
                        && then instanceof Decision.Matched m) {
                    assertThat(explanation(then).rule(toRule.rule()))
                            .isInstanceOf(RuleTrace.Met.class);
                    assertThat(m.outputs()).isEqualTo(toRule.outputs());
                }
            }
            // Of two rules with the same outputs one may need more facts than the other.
            assertThat(told).as("seed %d", seed).containsAll(reached);
            assertThat(reached.isEmpty()).isEqualTo(told.isEmpty());
            found += changes.size();
        }
        return found;
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
    private static Set<Reached> reached(DecisionTable table, Facts facts, Object now) {
        List<Facts> completions = new ArrayList<>(List.of(facts));
        for (var name : unknown(table, facts)) {
            for (var completion : List.copyOf(completions)) {
                for (var value : Domain.of(table, name)) {
                    completions.add(completion.with(name, value));
                }
            }
        }
        var reached = new HashSet<Reached>();
        for (var completion : completions) {
            var outcome = bare(table, completion);
            if (!outcome.equals(now)) {
                var learned = new HashSet<>(completion.known().keySet());
                learned.removeAll(facts.known().keySet());
                reached.add(new Reached(outcome, learned));
            }
        }
        return reached;
    }

    /** The outcome by the plainest reading of the hit policies, sharing nothing with the search. */
    private static Object bare(DecisionTable table, Facts facts) {
        var matching = new ArrayList<Rule>();
        for (var rule : table.rules()) {
            var all = true;
            for (int i = 0; i < table.inputs().size(); i++) {
                all &= rule.tests().get(i).matches(facts.get(table.inputs().get(i).name()));
            }
            if (all) {
                matching.add(rule);
            }
        }
        if (matching.isEmpty()) {
            return Outcome.NO_RULE;
        }
        var different = matching.stream().map(Rule::outputs).distinct().count();
        return switch (table.hitPolicy()) {
            case FIRST -> Outcome.of(matching.getFirst());
            case UNIQUE -> matching.size() > 1 ? Outcome.CONFLICT : Outcome.of(matching.getFirst());
            case ANY -> different > 1 ? Outcome.CONFLICT : Outcome.of(matching.getFirst());
        };
    }

    private static Set<String> unknown(DecisionTable table, Facts facts) {
        var unknown = new LinkedHashSet<>(table.factNames());
        unknown.removeAll(facts.known().keySet());
        return unknown;
    }

    private static Object outcome(Decision decision) {
        return switch (decision) {
            case Decision.Matched matched -> new Outcome.Outputs(matched.outputs());
            case Decision.NoRule _ -> Outcome.NO_RULE;
            case Decision.Conflict _ -> Outcome.CONFLICT;
            case Decision.Unusable unusable -> unusable;
        };
    }

    private static Object outcome(CouldChange change) {
        return switch (change) {
            case CouldChange.ToRule toRule -> new Outcome.Outputs(toRule.outputs());
            case CouldChange.ToNoRule _ -> Outcome.NO_RULE;
            case CouldChange.ToConflict _ -> Outcome.CONFLICT;
        };
    }

    private static Explanation explanation(Decision decision) {
        return switch (decision) {
            case Decision.Matched matched -> matched.explanation();
            case Decision.NoRule noRule -> noRule.explanation();
            case Decision.Conflict conflict -> conflict.explanation();
            case Decision.Unusable _ -> throw new AssertionError("The facts are of the domain");
        };
    }
}
