package org.samspel.decision.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.samspel.decision.DmnFixtures.faults;
import static org.samspel.decision.DmnFixtures.routing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.decision.DmnFixtures;
import org.samspel.decision.HitPolicy;
import org.samspel.decision.Rule;
import org.samspel.decision.Value;

import java.util.List;
import java.util.Map;

class DmnReaderTest {

    @Test
    void readsColumnsRulesAndAnnotations() {
        var table = DmnFixtures.routingTable();

        assertThat(table.name()).isEqualTo("Hvem henvises til");
        assertThat(table.hitPolicy()).isEqualTo(HitPolicy.FIRST);
        assertThat(table.inputLabels())
                .containsExactly("Røde flag", "Varighed (uger)", "Arbejdsevne");
        assertThat(table.factNames()).containsExactly("redFlags", "durationWeeks", "work ability");
        assertThat(table.outputLabels()).containsExactly("Henvises til");
        assertThat(table.annotationNames()).containsExactly("clause", "note");
        assertThat(table.rules().stream().map(Rule::entryTexts))
                .containsExactly(
                        List.of("true", "-", "-"),
                        List.of("-", "> 12", "not(\"full\")"),
                        List.of("-", "-", "-"));
        var first = table.rule(1);
        assertThat(first.id()).isEqualTo("red");
        assertThat(first.outputs()).isEqualTo(Map.of("to", new Value.Text("hospital")));
        assertThat(first.annotation("note")).isEqualTo("Samme dag");
        assertThat(table.rule(2).annotation("note")).isEmpty();
    }

    @Test
    void keepsThePlaceOfEachCell() {
        var lines = routing().lines().toList();
        for (var rule : DmnFixtures.routingTable().rules()) {
            assertThat(lines.get(rule.line() - 1)).contains("<rule id=\"" + rule.id());
            for (var entry : rule.entries()) {
                var place = entry.place();
                assertThat(lines.get(place.line() - 1).substring(0, place.column() - 1))
                        .endsWith("<text>");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"20191111", "20211108", "20230324"})
    void readsTheThreeVersions(String version) {
        assertThat(faults(routing().replace("20211108", version))).isEmpty();
    }

    @Test
    void namesFileTableRuleColumnAndWhatWasExpected() {
        var fault = onlyFault(">true</text>", ">ja</text>");

        assertThat(fault.text())
                .isEqualTo(
                        "routing.dmn:28:36: table \"Hvem henvises til\", rule 1, column \"Røde"
                            + " flag\", found ja, expected true, false, a list of these, not(…),"
                            + " null or -");
    }

    /** Each names the file, the table, the rule, the cell and what was expected. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "&gt; 12|[5..|found [5.., expected",
                "&gt; 12|[12..4]|found [12..4], expected a range from the lower to the higher"
                        + " value",
                "&gt; 12|\"long\"|found \"long\", expected a number",
                "&gt; 12|date(\"2026-01-01\")|found date(\"2026-01-01\"), expected a number",
            })
    void namesTheCellThatCannotBeRead(String stands, String instead, String said) {
        assertThat(onlyFault(">" + stands + "<", ">" + instead + "<").text())
                .startsWith(
                        "routing.dmn:38:36: table \"Hvem henvises til\", rule 2, column"
                                + " \"Varighed (uger)\", "
                                + said);
    }

    @Test
    void refusesDecisionsThatFeedOnEachOther() {
        var other =
                """
                <decision id="other" name="Other"><informationRequirement>
                <requiredDecision href="#who"/></informationRequirement></decision></definitions>\
                """;
        var circle =
                routing()
                        .replace(
                                "<requiredInput href=\"#i1\"/>",
                                "<requiredDecision href=\"#other\"/>")
                        .replace("</definitions>", other);

        assertThat(faults(circle))
                .extracting(Fault::text)
                .hasSize(2)
                .first(STRING)
                .startsWith("routing.dmn:9:")
                .contains("table \"Hvem henvises til\"", "<requiredDecision>");
    }

    @Test
    void refusesTypesThatNameEachOther() {
        var types =
                """
                <itemDefinition name="a"><typeRef>b</typeRef></itemDefinition>
                <itemDefinition name="b"><typeRef>a</typeRef></itemDefinition>
                <inputData id="i1\"\
                """;
        var circle =
                routing()
                        .replace("<inputData id=\"i1\"", types)
                        .replace("typeRef=\"number\"", "typeRef=\"a\"");

        assertThat(faults(circle)).extracting(Fault::found).contains("type a");
    }

    @Test
    void tellsAllFaultsOfAFile() {
        var broken =
                routing()
                        .replace("FIRST", "BEST")
                        .replace(">true</text>", ">ja</text>")
                        .replace("&gt; 12", "[12..4]")
                        .replace(">\"gp\"<", ">\"læge\"<")
                        .replace("redFlags</text>", "count(redFlags)</text>");

        assertThat(faults(broken))
                .extracting(Fault::rule, Fault::columnLabel, Fault::found)
                .containsExactly(
                        tuple(0, "", "hit policy BEST"),
                        tuple(0, "Røde flag", "count(redFlags)"),
                        tuple(2, "Varighed (uger)", "[12..4]"),
                        tuple(3, "Henvises til", "\"læge\""));
    }

    /** What stands in the file, what takes its place, and what is then found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hitPolicy=\"FIRST\"|hitPolicy=\"FIRST\" aggregation=\"SUM\"|aggregation SUM",
                "&gt; 12|&gt; 900|> 900",
                "&gt; 12|not(521)|521",
                "&gt; 12|\"12\"|\"12\"",
                "not(\"full\")|\"Full\"|\"Full\"",
                "[0..520]|[0..|[0..",
                "[0..520]|not(&gt; 1, &lt;= 1)|not(> 1, <= 1)",
                "typeRef=\"number\"|typeRef=\"time\"|type time",
                "<inputExpression typeRef=\"number\">|<inputExpression>|type (none)",
                "<text>durationWeeks|<text>weeks + 1|weeks + 1",
                "<text>durationWeeks|<text>redFlags|number",
                ">\"gp\"<|>if true then \"gp\"<|if true then \"gp\"",
                ">\"gp\"<|><|nothing",
                "</outputValues>|</outputValues><defaultOutputEntry/>|nothing",
                "<inputEntry id=\"e31\"><text>-</text></inputEntry>||2 × inputEntry",
                "<text>§ 2</text>|<text>§"
                    + " 2</text></annotationEntry><annotationEntry><text/></annotationEntry><annotationEntry>|3"
                    + " × annotationEntry",
                "annotation name=\"note\"|annotation name=\"clause\"|the annotation name clause",
                "requiredInput|requiredDecision|<requiredDecision> in <informationRequirement>",
                "</inputData>|</inputData><businessKnowledgeModel/>|<businessKnowledgeModel> in"
                        + " <definitions>",
                "</decision>|<decisionTable/></decision>|another <decisionTable>",
                "</decision>|<literalExpression/></decision>|<literalExpression> in <decision>",
                "<inputEntry id=\"e22\">|<inputEntry id=\"e22\""
                        + " expressionLanguage=\"javascript\">|the language javascript",
                "name=\"Hvem henvises til\">|>|a decision without a name",
                "DMN/20211108|DMN/20180521|<definitions> of"
                        + " https://www.omg.org/spec/DMN/20180521/MODEL/",
            })
    void refusesWhatItDoesNotSupport(String stands, String instead, String found) {
        assertThat(faults(replaced(stands, instead == null ? "" : instead)))
                .extracting(Fault::found)
                .contains(found);
    }

    @Test
    void refusesHostileOrBrokenXml() {
        var bomb = "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><d>&b;</d>";
        var outside = "<!DOCTYPE d SYSTEM \"file:///etc/hostname\"><d/>";
        var truncated = routing().substring(0, 2500);

        assertThat(faults(bomb)).extracting(Fault::found).containsExactly("a DOCTYPE");
        assertThat(faults(outside)).extracting(Fault::found).containsExactly("a DOCTYPE");
        assertThat(faults(truncated)).hasSize(1).allMatch(fault -> fault.line() > 30);
        assertThat(faults("")).hasSize(1);
        assertThat(faults("<a>".repeat(200))).hasSize(1);
        assertThat(faults("<d>" + " ".repeat(DmnReader.BYTES_MAX) + "</d>"))
                .extracting(Fault::found)
                .containsExactly("more than 5 MB");
    }

    @Test
    void aDecisionWithoutLogicIsNoTable() {
        var read =
                DmnFixtures.read(
                        routing()
                                .replace("</definitions>", "<decision name=\"x\"/></definitions>"));

        assertThat(read).isInstanceOf(DmnRead.Read.class);
    }

    private static Fault onlyFault(String stands, String instead) {
        var faults = faults(replaced(stands, instead));
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    private static String replaced(String stands, String instead) {
        assertThat(routing()).contains(stands);
        return routing().replace(stands, instead);
    }
}
