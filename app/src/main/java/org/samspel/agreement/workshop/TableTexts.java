package org.samspel.agreement.workshop;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.dmn.DmnRead;
import org.samspel.decision.dmn.DmnReader;
import org.samspel.decision.dmn.DmnWriter;
import org.samspel.decision.dmn.Fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Between the text of a decision table and the table. */
final class TableTexts {
    private TableTexts() {}

    /** What came of reading one table. */
    sealed interface OneRead {
        record Table(DecisionTable table) implements OneRead {}

        record Unreadable(List<Fault> faults) implements OneRead {}
    }

    /**
     * @param name as faults shall call it
     */
    static OneRead read(String name, String dmn) {
        try {
            var bytes = dmn.getBytes(StandardCharsets.UTF_8);
            return switch (DmnReader.read(name, new ByteArrayInputStream(bytes))) {
                case DmnRead.Unreadable(var faults) -> new OneRead.Unreadable(faults);
                case DmnRead.Read(var tables) when tables.size() == 1 ->
                        new OneRead.Table(tables.getFirst());
                case DmnRead.Read(var tables) ->
                        new OneRead.Unreadable(
                                List.of(
                                        new Fault(
                                                name,
                                                1,
                                                1,
                                                "",
                                                0,
                                                "",
                                                tables.size() + " decision tables",
                                                "one")));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table of a draft, which can always be read. */
    static DecisionTable table(DraftTable text) {
        return switch (read(text.id(), text.dmn())) {
            case OneRead.Table(var table) -> table;
            case OneRead.Unreadable _ ->
                    throw new IllegalStateException("A table in a draft cannot be read");
        };
    }

    static Map<String, DecisionTable> readable(List<DraftTable> texts) {
        var tables = new TreeMap<String, DecisionTable>();
        for (var text : texts) {
            if (read(text.id(), text.dmn()) instanceof OneRead.Table(var table)) {
                tables.put(text.id(), table);
            }
        }
        return tables;
    }

    /** The text with this table in place of its own; all else that its author wrote stays. */
    static String with(String dmn, DecisionTable table) {
        return new String(
                DmnWriter.write(dmn.getBytes(StandardCharsets.UTF_8), List.of(table)),
                StandardCharsets.UTF_8);
    }
}
