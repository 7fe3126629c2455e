package org.samspel.decision.sql;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.Entry;
import org.samspel.decision.Value;
import org.samspel.decision.dmn.Fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds values in a table that a database cannot hold, so that none is changed in silence. */
final class Translatable {

    private final DecisionTable table;
    private final List<Fault> faults = new ArrayList<>();

    private Translatable(DecisionTable table) {
        this.table = table;
    }

    static List<Fault> faults(DecisionTable table) {
        var translatable = new Translatable(table);
        translatable.look();
        return translatable.faults;
    }

    private void look() {
        for (var input : table.inputs()) {
            look(input.allowed().mentioned(), 1, 0, input.label());
        }
        for (var output : table.outputs()) {
            look(output.otherwise().stream(), 1, 0, output.label());
        }
        for (var rule : table.rules()) {
            for (int column = 0; column < table.inputs().size(); column++) {
                Entry entry = rule.entries().get(column);
                var label = table.inputs().get(column).label();
                look(entry.test().mentioned(), entry.place().line(), rule.number(), label);
            }
            for (var output : table.outputs()) {
                var value = Optional.ofNullable(rule.outputs().get(output.name()));
                look(value.stream(), rule.line(), rule.number(), output.label());
            }
        }
    }

    private void look(Stream<Value> values, int line, int rule, String label) {
        values.forEach(
                value ->
                        ValueSql.beyond(value)
                                .ifPresent(
                                        expected ->
                                                faults.add(
                                                        new Fault(
                                                                table.file(),
                                                                line,
                                                                1,
                                                                table.name(),
                                                                rule,
                                                                label,
                                                                value.feel(),
                                                                expected))));
    }
}
