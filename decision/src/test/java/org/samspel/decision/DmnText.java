package org.samspel.decision;

/** Writes a table as a DMN file that both this library and another engine read. */
final class DmnText {

    private DmnText() {}

    static String of(DecisionTable table) {
        var xml = new StringBuilder();
        xml.append("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"")
                .append(" id=\"d\" name=\"m\" namespace=\"https://samspel.org/test\">\n");
        for (var name : table.factNames()) {
            var typeRef = table.input(name).orElseThrow().type().typeRef();
            xml.append(
                    "<inputData id='%s' name='%s'><variable name='%s' typeRef='%s'/></inputData>\n"
                            .formatted(name, name, name, typeRef));
        }
        xml.append("<decision id='t' name='T'><variable name='T' typeRef='number'/>\n");
        for (var name : table.factNames()) {
            xml.append("<informationRequirement id='r%s'>".formatted(name))
                    .append(
                            "<requiredInput href='#%s'/></informationRequirement>\n"
                                    .formatted(name));
        }
        xml.append("<decisionTable id='tt' hitPolicy='%s'>\n".formatted(table.hitPolicy()));
        for (var input : table.inputs()) {
            xml.append("<input id='%s' label='%s'>".formatted(input.id(), input.label()))
                    .append("<inputExpression typeRef='%s'>".formatted(input.type().typeRef()))
                    .append("<text>%s</text></inputExpression>".formatted(input.name()));
            if (!(input.allowed() instanceof UnaryTest.Any)) {
                var allowed = escaped(input.allowed().text());
                xml.append("<inputValues><text>%s</text></inputValues>".formatted(allowed));
            }
            xml.append("</input>\n");
        }
        for (var output : table.outputs()) {
            xml.append("<output id='o' name='%s' typeRef='number'/>\n".formatted(output.name()));
        }
        for (var rule : table.rules()) {
            xml.append("<rule id='%s'>".formatted(rule.id()));
            for (var text : rule.entryTexts()) {
                xml.append("<inputEntry><text>%s</text></inputEntry>".formatted(escaped(text)));
            }
            for (var value : rule.outputs().values()) {
                xml.append("<outputEntry><text>%s</text></outputEntry>".formatted(value.feel()));
            }
            xml.append("</rule>\n");
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
