package org.samspel.decision.cli;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.dmn.DmnRead;
import org.samspel.decision.dmn.DmnReader;
import org.samspel.decision.dmn.Fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the tables of a file, or says what is wrong with it. */
final class TableFile {

    private TableFile() {}

    static List<DecisionTable> tables(String file) throws Unusable {
        try (var in = Files.newInputStream(Path.of(file))) {
            switch (DmnReader.read(file, in)) {
                case DmnRead.Read(var tables) when !tables.isEmpty() -> {
                    return tables;
                }
                case DmnRead.Read _ ->
                        throw new Unusable(
                                file + ": found no decision table, expected at least one");
                case DmnRead.Unreadable(var faults) ->
                        throw new Unusable(faults.stream().map(Fault::text).toList());
            }
        } catch (IOException e) {
            throw new Unusable(file + ": expected a file that can be read");
        }
    }

    /** The only table of a file, or the one that {@code --table} names. */
    static DecisionTable table(String file, Optional<String> name) throws Unusable {
        var tables = tables(file);
        var names = tables.stream().map(DecisionTable::name).toList();
        if (name.isEmpty() && tables.size() > 1) {
            throw new Unusable(
                    file + ": found the tables " + names + ", expected --table with one of them");
        }
        if (name.isEmpty()) {
            return tables.getFirst();
        }
        return tables.stream()
                .filter(table -> table.name().equals(name.get()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Unusable(
                                        file
                                                + ": found the tables "
                                                + names
                                                + ", expected "
                                                + name.get()));
    }
}
