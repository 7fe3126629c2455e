package org.samspel.agreement;

import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.agreement.FactDefinition.Option;
import org.samspel.agreement.References.Kind;
import org.samspel.content.ContentFault;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Input;
import org.samspel.decision.Rule;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds one decision table to the agreement that it belongs to. */
final class TableCheck {
    static final String DESTINATION = "destination";
    static final String ALSO = "also";

    private final DecisionTable table;
    private final String written;
    private final References references;
    private final FaultList faults;

    TableCheck(DecisionTable table, String written, References references, FaultList faults) {
        this.table = table;
        this.written = written;
        this.references = references;
        this.faults = faults;
    }

    /** Facts that could not be read are missing here, and have had their own fault. */
    void against(List<FactDefinition> facts) {
        for (var column = 0; column < table.inputs().size(); column++) {
            checkInput(table.inputs().get(column), column, facts);
        }
        checkPolicy();
        checkOutputColumns();
        table.rules().forEach(this::checkRule);
    }

    private void checkInput(Input input, int column, List<FactDefinition> facts) {
        if (!references.knows(Kind.FACT, input.name())) {
            fault(lineOf(input.name()), references.missing(Kind.FACT, input.name()));
        }
        for (var fact : facts) {
            if (!fact.name().equals(input.name())) {
                continue;
            }
            if (fact.type() != input.type()) {
                fault(
                        lineOf(input.name()),
                        "“%s” is a %s here and a %s in the agreement"
                                .formatted(
                                        input.name(),
                                        input.type().typeRef(),
                                        fact.type().typeRef()));
            } else {
                checkEntries(fact, input, column);
            }
        }
    }

    private void checkEntries(FactDefinition fact, Input input, int column) {
        checkOptions(fact, input.allowed(), lineOf(input.name()));
        for (var rule : table.rules()) {
            var entry = rule.entries().get(column);
            checkOptions(fact, entry.test(), entry.place().line());
            if (fact.isRedFlag() && !entry.isOpen() && entry.test().matches(null)) {
                fault(
                        entry.place().line(),
                        "“%s” would also hold when “%s” is not assessed; write true or false"
                                .formatted(entry.text(), fact.name()));
            }
        }
    }

    private void checkOptions(FactDefinition fact, UnaryTest test, int line) {
        if (fact.kind() instanceof FactKind.Choice(var options)) {
            var values = options.stream().map(Option::value).collect(Collectors.toSet());
            test.mentioned()
                    .map(Value::plain)
                    .filter(value -> !values.contains(value))
                    .forEach(
                            value ->
                                    fault(
                                            line,
                                            "“%s” is no option of “%s”"
                                                    .formatted(value, fact.name())));
        }
    }

    /** A suggestion rests on one rule and cites its clause. */
    private void checkPolicy() {
        if (!table.hitPolicy().isSingle()) {
            fault(
                    lineOf("decisionTable"),
                    "under hit policy %s no single rule answers"
                            .formatted(table.hitPolicy().written()));
        }
        if (!table.otherwise().isEmpty()) {
            fault(
                    lineOf("defaultOutputEntry"),
                    "a default output cites no clause; write a last rule instead");
        }
    }

    private void checkOutputColumns() {
        var names = table.outputs().stream().map(output -> output.name()).toList();
        if (!names.contains(DESTINATION)) {
            fault(lineOf("decisionTable"), "the output column “destination” is missing");
        }
        for (var name : names) {
            if (!Set.of(DESTINATION, ALSO).contains(name)) {
                fault(lineOf(name), "“" + name + "” is no output column that is known");
            }
        }
    }

    private void checkRule(Rule rule) {
        rule.outputs()
                .forEach(
                        (column, value) -> {
                            var id = value.plain();
                            var leadsOn = column.equals(DESTINATION) || !id.isEmpty();
                            if (leadsOn && !references.knows(Kind.DESTINATION, id)) {
                                fault(rule, references.missing(Kind.DESTINATION, id));
                            }
                        });
        var clause = rule.annotation("clause");
        if (!references.knows(Kind.CLAUSE, clause)) {
            fault(rule, references.missing(Kind.CLAUSE, clause));
        }
        if (rule.annotation("text").isBlank()) {
            fault(rule, "the annotation “text”, which says why, is empty");
        }
        for (var source : sources(rule)) {
            if (!references.knows(Kind.SOURCE, source)) {
                fault(rule, references.missing(Kind.SOURCE, source));
            }
        }
    }

    /** Ids of the sources that a rule names. */
    static List<String> sources(Rule rule) {
        return Pattern.compile(",")
                .splitAsStream(rule.annotation("source"))
                .map(String::strip)
                .filter(source -> !source.isEmpty())
                .toList();
    }

    private void fault(Rule rule, String message) {
        fault(rule.line(), "rule " + rule.number() + ": " + message);
    }

    private void fault(int line, String message) {
        faults.add(new ContentFault(table.file(), line, message));
    }

    /** The first line with the word in an element or an attribute; columns know no line. */
    private int lineOf(String word) {
        var found =
                Pattern.compile("(<text>\\s*|name=\"|<)" + Pattern.quote(word) + "\\b")
                        .matcher(written);
        return found.find()
                ? 1 + (int) written.substring(0, found.end()).chars().filter(c -> c == '\n').count()
                : 1;
    }
}
