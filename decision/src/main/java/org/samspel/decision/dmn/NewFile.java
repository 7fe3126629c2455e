package org.samspel.decision.dmn;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.Input;
import org.samspel.decision.Output;
import org.samspel.decision.Rule;
import org.samspel.decision.UnaryTest;

import java.util.ArrayList;
import java.util.List;

/** One table as a DMN file of its own, with its facts as input data. */
final class NewFile {

    private static final String NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private final DecisionTable table;
    private final StringBuilder xml = new StringBuilder();

    NewFile(DecisionTable table) {
        this.table = table;
    }

    String xml() {
        var id = table.id().isEmpty() ? "decision" : table.id();
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line(
                "<definitions xmlns=\"%s\" id=\"%s-model\" name=\"%s\" namespace=\"urn:dmn:%s\">"
                        .formatted(NAMESPACE, of(id), of(table.name()), of(id)));
        var facts = new ArrayList<>(table.factTypes().entrySet());
        for (int i = 0; i < facts.size(); i++) {
            var name = of(facts.get(i).getKey());
            line(
                    "  <inputData id=\"fact-%d\" name=\"%s\"><variable name=\"%s\" typeRef=\"%s\"/></inputData>"
                            .formatted(i + 1, name, name, facts.get(i).getValue().typeRef()));
        }
        line("  <decision id=\"%s\" name=\"%s\">".formatted(of(id), of(table.name())));
        line("    <variable name=\"%s\"/>".formatted(of(table.name())));
        for (int i = 0; i < facts.size(); i++) {
            line(
                    "    <informationRequirement><requiredInput href=\"#fact-%d\"/></informationRequirement>"
                            .formatted(i + 1));
        }
        var aggregation =
                table.hitPolicy().aggregation().map(" aggregation=\"%s\""::formatted).orElse("");
        line(
                "    <decisionTable id=\"%s-table\" hitPolicy=\"%s\"%s>"
                        .formatted(of(id), table.hitPolicy().written(), aggregation));
        table.inputs().forEach(this::input);
        table.outputs().forEach(this::output);
        table.annotationNames()
                .forEach(name -> line("      <annotation name=\"%s\"/>".formatted(of(name))));
        table.rules().forEach(this::rule);
        line("    </decisionTable>");
        line("  </decision>");
        line("</definitions>");
        return xml.toString();
    }

    private void input(Input input) {
        line("      <input%s label=\"%s\">".formatted(id(input.id()), of(input.label())));
        line(
                "        <inputExpression typeRef=\"%s\"><text>%s</text></inputExpression>"
                        .formatted(input.type().typeRef(), of(input.name())));
        allowed("inputValues", input.allowed());
        line("      </input>");
    }

    private void output(Output output) {
        line(
                "      <output name=\"%s\" label=\"%s\" typeRef=\"%s\">"
                        .formatted(of(output.name()), of(output.label()), output.type().typeRef()));
        allowed("outputValues", output.allowed());
        output.otherwise().ifPresent(value -> cell("defaultOutputEntry", value.feel()));
        line("      </output>");
    }

    private void allowed(String element, UnaryTest allowed) {
        if (!(allowed instanceof UnaryTest.Any)) {
            cell(element, allowed.text());
        }
    }

    private void rule(Rule rule) {
        line("      <rule%s>".formatted(id(rule.id())));
        rule.entryTexts().forEach(text -> cell("inputEntry", text));
        for (var output : table.outputs()) {
            var value = rule.outputs().get(output.name());
            cell("outputEntry", value == null ? "null" : value.feel());
        }
        annotations(rule).forEach(text -> cell("annotationEntry", text));
        line("      </rule>");
    }

    private List<String> annotations(Rule rule) {
        return table.annotationNames().stream().map(rule::annotation).toList();
    }

    private void cell(String element, String text) {
        line("        <%s><text>%s</text></%s>".formatted(element, of(text), element));
    }

    private static String id(String id) {
        return id.isEmpty() ? "" : " id=\"" + of(id) + "\"";
    }

    private void line(String text) {
        xml.append(text).append('\n');
    }

    private static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
