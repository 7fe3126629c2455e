package org.samspel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

class DecideTest {

    private static final Facts KNOWN =
            Facts.none()
                    .with("redFlags", false)
                    .with("durationWeeks", 14)
                    .with("work ability", "threatened");

    private final DecisionTable routing = DmnFixtures.routingTable();

    @Test
    void saysWhichRuleAnsweredAndWhichFactsMattered() {
        var matched = matched(KNOWN);

        assertThat(matched.rule().number()).isEqualTo(2);
        assertThat(matched.rule().annotations()).containsEntry("clause", "§ 4.2");
        assertThat(matched.outputs()).isEqualTo(Map.of("to", new Value.Text("municipality")));
        assertThat(matched.rule().reasons())
                .extracting(
                        Reason::label,
                        Reason::name,
                        r -> r.value().orElseThrow().plain(),
                        Reason::entry)
                .containsExactly(
                        tuple("Varighed (uger)", "durationWeeks", "14", "> 12"),
                        tuple("Arbejdsevne", "work ability", "threatened", "not(\"full\")"));
    }

    @Test
    void saysWhereEachOtherRuleFailed() {
        var explanation = matched(KNOWN).explanation();

        assertThat(explanation.rule(1))
                .asInstanceOf(type(RuleTrace.Failed.class))
                .satisfies(
                        failed -> {
                            assertThat(failed.reason().name()).isEqualTo("redFlags");
                            assertThat(failed.becauseUnknown()).isFalse();
                        });
        assertThat(explanation.rule(3)).isEqualTo(new RuleTrace.NotReached(3));
        assertThat(explanation.couldChange()).isEmpty();
    }

    @Test
    void anUnknownFactIsNotFalseAndCouldChangeTheOutcome() {
        var explanation = matched(Facts.none().with("durationWeeks", 14)).explanation();

        assertThat(explanation.unknown()).containsExactly("redFlags", "work ability");
        assertThat(explanation.rule(1))
                .asInstanceOf(type(RuleTrace.Failed.class))
                .matches(RuleTrace.Failed::becauseUnknown);
        assertThat(explanation.rule(2))
                .asInstanceOf(type(RuleTrace.Met.class))
                .matches(RuleTrace.Met::restsOnUnknown);
        assertThat(explanation.couldChange())
                .containsExactly(
                        new CouldChange.ToRule(
                                1,
                                routing.rule(1).outputs(),
                                Set.of("redFlags"),
                                Map.of("redFlags", new Value.Bool(true))),
                        new CouldChange.ToRule(
                                3,
                                routing.rule(3).outputs(),
                                Set.of("work ability"),
                                Map.of("work ability", new Value.Text("full"))));
        assertThat(explanation.factsThatCouldChange()).containsExactly("redFlags", "work ability");
    }

    @Test
    void anUnknownFactThatCannotMatterIsNotAskedFor() {
        var explanation = matched(Facts.none().with("redFlags", true)).explanation();

        assertThat(explanation.unknown()).containsExactly("durationWeeks", "work ability");
        assertThat(explanation.couldChange()).isEmpty();
    }

    @Test
    void refusesFactsOfTheWrongTypeOrOutsideTheAllowedValues() {
        var decision =
                routing.decide(
                        Facts.none()
                                .with("redFlags", "no")
                                .with("durationWeeks", 521)
                                .with("work ability", "full"));

        assertThat(decision)
                .asInstanceOf(type(Decision.Unusable.class))
                .satisfies(
                        unusable ->
                                assertThat(unusable.faults())
                                        .containsExactly(
                                                new FactFault.WrongType(
                                                        "redFlags", Type.TEXT, Type.BOOLEAN),
                                                new FactFault.NotAllowed(
                                                        "durationWeeks",
                                                        routing.inputs().get(1).allowed())));
    }

    @Test
    void letsFactsBeThatTheTableDoesNotAskFor() {
        assertThat(matched(KNOWN.with("sex", "F")).rule().number()).isEqualTo(2);
    }

    @Test
    void uniqueRefusesTwoMatches() {
        var table = policy("UNIQUE");

        var decision = table.decide(KNOWN.with("redFlags", true));

        assertThat(decision)
                .asInstanceOf(type(Decision.Conflict.class))
                .satisfies(conflict -> assertThat(conflict.rules()).containsExactly(1, 2, 3));
    }

    @Test
    void uniqueTellsOfAConflictThatAnUnknownFactCouldBring() {
        var table = policy("UNIQUE");
        var onlyElse = Facts.none().with("durationWeeks", 3);

        var explanation = ((Decision.Matched) table.decide(onlyElse)).explanation();

        assertThat(explanation.couldChange())
                .containsExactly(
                        new CouldChange.ToConflict(
                                Set.of(1, 3),
                                Set.of("redFlags"),
                                Map.of("redFlags", new Value.Bool(true))));
    }

    @Test
    void anyTakesRulesThatAgree() {
        var agreeing =
                DmnFixtures.routing()
                        .replace("FIRST", "ANY")
                        .replace(
                                "\"gp\"</text></outputEntry>",
                                "\"municipality\"</text></outputEntry>");
        var table = DmnFixtures.table(agreeing);

        assertThat(table.decide(KNOWN)).isInstanceOf(Decision.Matched.class);
        assertThat(table.decide(KNOWN.with("redFlags", true)))
                .isInstanceOf(Decision.Conflict.class);
    }

    @Test
    void saysWhenNoRuleMatches() {
        var withoutElse =
                DmnFixtures.routing()
                        .replace(
                                "<inputEntry id=\"e31\"><text>-<",
                                "<inputEntry id=\"e31\"><text>true<");
        var decision = DmnFixtures.table(withoutElse).decide(Facts.none());

        assertThat(decision)
                .asInstanceOf(type(Decision.NoRule.class))
                .satisfies(
                        none ->
                                assertThat(none.explanation().factsThatCouldChange())
                                        .containsExactly("durationWeeks", "redFlags"));
    }

    @Test
    void factsDoNotTellTheirValuesToALog() {
        assertThat(KNOWN.toString()).isEqualTo("Facts[redFlags, durationWeeks, work ability]");
    }

    private DecisionTable policy(String policy) {
        return DmnFixtures.table(DmnFixtures.routing().replace("FIRST", policy));
    }

    private Decision.Matched matched(Facts facts) {
        return (Decision.Matched) routing.decide(facts);
    }
}
