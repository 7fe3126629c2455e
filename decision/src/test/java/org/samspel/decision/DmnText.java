package org.samspel.decision;

/** Writes a table as a DMN file that both this library and another engine read. */
public final class DmnText {

    private DmnText() {}

    public static String of(DecisionTable table) {
        var xml = new StringBuilder();
        xml.append("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"")
                .append(" id=\"d\" name=\"m\" namespace=\"https://samspel.org/test\">\n");
        table.factTypes()
                .forEach(
                        (name, type) ->
                                xml.append(
                                        "<inputData id='%s' name='%s'><variable name='%s' typeRef='%s'/></inputData>\n"
                                                .formatted(name, name, name, type.typeRef())));
        xml.append("<decision id='t' name='T'><variable name='T'/>\n");
        for (var name : table.factNames()) {
            xml.append("<informationRequirement id='r%s'>".formatted(name))
                    .append(
                            "<requiredInput href='#%s'/></informationRequirement>\n"
                                    .formatted(name));
        }
        var policy = table.hitPolicy();
        var aggregation = policy.aggregation().map(" aggregation='%s'"::formatted).orElse("");
        xml.append("<decisionTable id='tt' hitPolicy='%s'".formatted(policy.written()))
                .append(aggregation)
                .append(">\n");
        table.inputs().forEach(input -> xml.append(input(input)));
        table.outputs().forEach(output -> xml.append(output(output)));
        table.rules().forEach(rule -> xml.append(rule(table, rule)));
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static String input(Input input) {
        return "<input id='%s' label='%s'>".formatted(input.id(), input.label())
                + "<inputExpression typeRef='%s'>".formatted(input.type().typeRef())
                + "<text>%s</text></inputExpression>".formatted(escaped(input.name()))
                + values("inputValues", input.allowed())
                + "</input>\n";
    }

    private static String output(Output output) {
        var otherwise =
                output.otherwise()
                        .map(Value::feel)
                        .map("<defaultOutputEntry><text>%s</text></defaultOutputEntry>"::formatted)
                        .orElse("");
        return "<output id='%s' name='%s' typeRef='%s'>"
                        .formatted(output.name(), output.name(), output.type().typeRef())
                + values("outputValues", output.allowed())
                + otherwise
                + "</output>\n";
    }

    private static String values(String element, UnaryTest allowed) {
        return allowed instanceof UnaryTest.Any
                ? ""
                : "<%s><text>%s</text></%s>".formatted(element, escaped(allowed.text()), element);
    }

    private static String rule(DecisionTable table, Rule rule) {
        var xml = new StringBuilder("<rule id='%s'>".formatted(rule.id()));
        for (var text : rule.entryTexts()) {
            xml.append("<inputEntry><text>%s</text></inputEntry>".formatted(escaped(text)));
        }
        for (var output : table.outputs()) {
            var value = rule.outputs().get(output.name());
            xml.append("<outputEntry><text>")
                    .append(value == null ? "null" : value.feel())
                    .append("</text></outputEntry>");
        }
        return xml.append("</rule>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
