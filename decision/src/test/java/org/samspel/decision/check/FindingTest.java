package org.samspel.decision.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.DmnFixtures;

import java.util.List;

class FindingTest {

    @Test
    void aGapIsToldAsABoxWithAnExample() {
        assertThat(texts("FIRST", "<10 | - -> 1", ">= 12 | \"a\" -> 2"))
                .contains(
                        "No rule answers: x [10..12) (example: x=10, y=a)",
                        "No rule answers: x >= 12; y not(\"a\", null) (example: x=12, y=other)")
                .anyMatch(text -> text.startsWith("No rule answers while something is unknown"));
    }

    @Test
    void aTableThatAnswersAllHasNothingToTell() {
        assertThat(texts("FIRST", "<10 | - -> 1", "- | - -> 2")).isEmpty();
        assertThat(Examination.of(table("FIRST", "- | - -> 1")).isSound()).isTrue();
    }

    @Test
    void twoRulesThatMayNotMatchTogetherAreToldWhereTheyDo() {
        assertThat(texts("UNIQUE", "<= 10 | - -> 1", ">= 10 | - -> 2", "null | - -> 3"))
                .contains(
                        "Rules 1 and 2 match together and say different things: x 10 (example:"
                                + " x=10, y=other)");
        assertThat(texts("UNIQUE", "<= 10 | - -> 1", ">= 10 | - -> 1"))
                .anyMatch(text -> text.startsWith("Rules 1 and 2 match together: x 10"));
        assertThat(texts("ANY", "<= 10 | - -> 1", ">= 10 | - -> 1"))
                .noneMatch(text -> text.startsWith("Rules"));
    }

    @Test
    void aRuleThatOthersHideNamesThem() {
        assertThat(
                        texts(
                                "FIRST",
                                "<10 | - -> 1",
                                "> 20 | - -> 3",
                                ">=10 | - -> 2",
                                "[3..15] | - -> 4"))
                .contains("Rule 4 never answers: rules 1, 3 come first and take all of it");
    }

    @Test
    void aRuleThatContradictsItselfNeverMatches() {
        assertThat(texts("FIRST", "not(<5, >= 5, null) | - -> 1"))
                .contains("Rule 1 never matches: its entries contradict each other");
    }

    @Test
    void aRuleThatOnlyTheUnknownReachesIsTold() {
        assertThat(texts("FIRST", "<5 | - -> 1", ">= 5 | - -> 2", "- | - -> 3"))
                .containsExactly("Rule 3 answers only while something is unknown");
    }

    @Test
    void thresholdsThatTouchAreTold() {
        assertThat(texts("FIRST", ">= 50 | - -> 1", "> 50 | \"a\" -> 2", "- | - -> 3"))
                .contains(
                        "Column x: 50 belongs to what is above in rule 1, to what is below in rule"
                                + " 2");
        assertThat(texts("FIRST", "> 50 | - -> 1", "<= 50 | - -> 2", "- | - -> 3"))
                .noneMatch(text -> text.contains("belongs"));
        assertThat(texts("FIRST", "> 50 | - -> 1", "< 50 | - -> 2", "50 | - -> 3", "- | - -> 3"))
                .noneMatch(text -> text.contains("belongs"));
    }

    @Test
    void valuesBeyondTheAllowedAreTold() {
        var xml =
                DmnFixtures.routing()
                        .replace("&gt; 12", "[500..600]")
                        .replace(
                                ",\"gp\"</text></outputValues>",
                                ",\"gp\",\"none\"</text></outputValues>");

        assertThat(Examination.of(DmnFixtures.table(xml)).findings().stream().map(Finding::text))
                .containsExactly(
                        "Rule 2, column Varighed (uger): 600 is not among the allowed values"
                                + " [0..520]",
                        "Output Henvises til is never \"none\"");
    }

    @Test
    void outputsThatCountAsOneAreTold() {
        assertThat(texts("COLLECT\" aggregation=\"COUNT", "<5 | - -> 1", "- | - -> 1"))
                .contains(
                        "rules 1, 2 have the same output and count as one; other engines may count"
                                + " each");
    }

    private static List<String> texts(String policy, String... rules) {
        return Examination.of(table(policy, rules)).findings().stream().map(Finding::text).toList();
    }

    /** A table of a number and a text, with rules such as {@code < 5 | "a" -> 1}. */
    private static DecisionTable table(String policy, String... rules) {
        var xml = new StringBuilder();
        xml.append("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\">")
                .append("<decision id=\"d\" name=\"D\"><decisionTable hitPolicy=\"")
                .append(policy)
                .append("\"><input><inputExpression typeRef=\"number\"><text>x</text>")
                .append("</inputExpression></input><input><inputExpression typeRef=\"string\">")
                .append("<text>y</text></inputExpression></input>")
                .append("<output name=\"o\" typeRef=\"number\"/>");
        for (var rule : rules) {
            var cells = rule.replace("<", "&lt;").split(" \\| | -> ", -1);
            xml.append("<rule><inputEntry><text>%s</text></inputEntry>".formatted(cells[0]))
                    .append("<inputEntry><text>%s</text></inputEntry>".formatted(cells[1]))
                    .append(
                            "<outputEntry><text>%s</text></outputEntry></rule>"
                                    .formatted(cells[2]));
        }
        return DmnFixtures.table(
                xml.append("</decisionTable></decision></definitions>").toString());
    }
}
