package org.samspel.agreement;

import org.samspel.content.ContentFault;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.dmn.DmnRead;
import org.samspel.decision.dmn.DmnReader;
import org.samspel.decision.dmn.Fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the decision tables of an agreement and holds them to its facts and destinations. */
final class TableReading {
    private final AgreementFiles files;
    private final References references;
    private final FaultList faults;

    TableReading(AgreementFiles files, References references, FaultList faults) {
        this.files = files;
        this.references = references;
        this.faults = faults;
    }

    Map<String, DecisionTable> tables(List<FactDefinition> facts) {
        var tables = new TreeMap<String, DecisionTable>();
        files.tables()
                .forEach(
                        (id, dmn) ->
                                read(files.pathOf(id), dmn)
                                        .ifPresent(
                                                table -> {
                                                    new TableCheck(table, dmn, references, faults)
                                                            .against(facts);
                                                    tables.put(id, table);
                                                }));
        return tables;
    }

    private Optional<DecisionTable> read(String path, String dmn) {
        return switch (dmnRead(path, dmn)) {
            case DmnRead.Unreadable(var found) -> {
                found.forEach(fault -> faults.add(fault(fault)));
                yield Optional.empty();
            }
            case DmnRead.Read(var tables) when tables.size() == 1 -> Optional.of(tables.getFirst());
            case DmnRead.Read(var tables) -> {
                faults.add(
                        new ContentFault(
                                path,
                                1,
                                "found " + tables.size() + " decision tables, expected one"));
                yield Optional.empty();
            }
        };
    }

    private static DmnRead dmnRead(String path, String dmn) {
        try {
            return DmnReader.read(
                    path, new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContentFault fault(Fault fault) {
        var where = new StringBuilder();
        if (fault.rule() > 0) {
            where.append("rule ").append(fault.rule()).append(", ");
        }
        if (!fault.columnLabel().isEmpty()) {
            where.append("column “").append(fault.columnLabel()).append("”, ");
        }
        where.append("found ").append(fault.found());
        return new ContentFault(
                fault.file(), fault.line(), where.append(", expected ") + fault.expected());
    }
}
