package org.samspel.decision.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.decision.Decider;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.DmnFixtures;
import org.samspel.decision.Facts;
import org.samspel.decision.KieJudge;
import org.samspel.decision.Outcome;
import org.samspel.decision.Value;
import org.samspel.decision.check.Examination;
import org.samspel.decision.check.Finding;
import org.samspel.decision.check.RuleNumbers;
import org.samspel.decision.check.Severity;
import org.samspel.decision.sql.Answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * COLLECT with COUNT. DMN 1.1 counted the outputs that differ, DMN 1.2 and later count all
 * (8.2.11); KIE stays with the first, and we with KIE.
 */
class CountTest {

    private static final String DMN =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20211108/MODEL/" id="d"
                name="d" namespace="https://samspel.org/count">
              <inputData id="x" name="x"><variable name="x" typeRef="number"/></inputData>
              <decision id="t" name="T"><variable name="T" typeRef="number"/>
                <informationRequirement><requiredInput href="#x"/></informationRequirement>
                <decisionTable hitPolicy="COLLECT" aggregation="COUNT">
                  <input label="x"><inputExpression typeRef="number"><text>x</text>
                  </inputExpression></input>
                  <output name="out" typeRef="string"/>
                  <rule><inputEntry><text>&gt;= 1</text></inputEntry>
                    <outputEntry><text>"visit"</text></outputEntry></rule>
                  <rule><inputEntry><text>&gt;= 2</text></inputEntry>
                    <outputEntry><text>"call"</text></outputEntry></rule>
                  <rule><inputEntry><text>&gt;= 3</text></inputEntry>
                    <outputEntry><text>"call"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static final DecisionTable TABLE = DmnFixtures.table(DMN);

    /** With two rules or fewer no output stands twice, and all readings of the standard agree. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 2"})
    void countsTheRulesThatMatchAndEqualOutputsOnceAsKieDoes(int x, int count) {
        var facts = Facts.none().with("x", x);
        var counted = new Outcome.Outputs(Map.of("out", new Value.Num(BigDecimal.valueOf(count))));

        assertThat(new Decider(TABLE).outcome(facts)).isEqualTo(counted);
        assertThat(new KieJudge(TABLE).of(facts).result()).isEqualTo(Integer.toString(count));
        assertThat(overAPopulation(facts)).isEqualTo(new Answer.Decided(counted, 0));
    }

    @Test
    void theCheckWarnsWhereReadingsDiffer() {
        var apart = DMN.replaceFirst("\"call\"", "\"letter\"");

        assertThat(warnings(DMN))
                .containsExactly(new Finding.CountedOnce(new RuleNumbers(List.of(2, 3))));
        assertThat(warnings(apart)).isEmpty();
    }

    private static List<Finding> warnings(String xml) {
        return Examination.of(DmnFixtures.table(xml)).findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .filter(finding -> !(finding instanceof Finding.Gap))
                .toList();
    }

    private static Answer overAPopulation(Facts facts) {
        var limits = new Limits(1, 64);
        try (var population = Population.of(TABLE.factTypes(), List.of(facts), _ -> "", limits)) {
            return switch (population.run(TABLE, Question.everyone())) {
                case PopulationRun.Done<Count>(var rows) -> rows.getFirst().answer();
                case PopulationRun<Count> other -> throw new AssertionError(other.toString());
            };
        }
    }
}
