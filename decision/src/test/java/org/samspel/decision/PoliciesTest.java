package org.samspel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class PoliciesTest {

    private static final Facts KNOWN =
            Facts.none()
                    .with("born", new Value.Date(LocalDate.of(1940, 1, 1)))
                    .with("asked on", new Value.Date(LocalDate.of(2026, 1, 1)))
                    .with("time left", new Value.YearsMonths(30))
                    .with("weight", 120)
                    .with("height", BigDecimal.valueOf(16, 1));

    private final DecisionTable aids = DmnFixtures.table(DmnFixtures.rich());

    @Test
    void outputOrderListsAllThatMatchAndLeavesOutWhatIsNull() {
        assertThat(new Decider(aids).outcome(KNOWN))
                .isEqualTo(
                        new Outcome.Listed(
                                List.of(
                                        Map.of(
                                                "aid",
                                                new Value.Text("bed"),
                                                "from",
                                                new Value.Date(LocalDate.of(2026, 6, 1))),
                                        Map.of("aid", new Value.Text("chair")))));
    }

    @Test
    void whenNoRuleMatchesTheDefaultsAnswer() {
        var young = KNOWN.with("born", new Value.Date(LocalDate.of(2000, 1, 1))).with("weight", 60);

        assertThat(aids.decide(young))
                .asInstanceOf(type(Decision.Otherwise.class))
                .satisfies(
                        otherwise ->
                                assertThat(otherwise.outputs())
                                        .containsEntry("aid", new Value.Text("none")));
    }

    @Test
    void arithmeticWithWhatIsUnknownIsUnknownAndCouldChangeTheOutcome() {
        var decision = (Decision.Otherwise) aids.decide(Facts.none().with("weight", 60));

        assertThat(decision.explanation().unknown())
                .containsExactly("asked on", "born", "time left", "height");
        assertThat(decision.explanation().couldChange())
                .anyMatch(
                        change ->
                                change.isProven()
                                        && change.missingFacts().contains("born")
                                        && change.missingFacts().contains("asked on"));
    }

    @Test
    void aFactOfTheWrongTypeInArithmeticIsNamed() {
        assertThat(aids.decide(KNOWN.with("height", "tall")))
                .isEqualTo(
                        new Decision.Unusable(
                                List.of(
                                        new FactFault.WrongType(
                                                "height", Type.TEXT, Type.NUMBER))));
    }

    @Test
    void aNotHoldsForWhatIsUnknown() {
        var not =
                new UnaryTest.Not(
                        new UnaryTest.AnyOf(
                                List.of(
                                        new UnaryTest.Equal(new Value.Text("a")),
                                        new UnaryTest.Equal(new Value.Text("b")))));

        // In SQL "NOT IN" would be unknown, and so would the rule.
        assertThat(not.matches(null)).isTrue();
        assertThat(not.matches(new Value.Text("a"))).isFalse();
    }
}
