package org.samspel.decision.dmn;

import org.samspel.decision.Place;

import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of a file; knows in which table, rule and column the reading stands. */
final class Faults {

    private static final int FOUND_CHARACTERS_MAX = 80;

    private final String file;
    private final String table;
    private final int rule;
    private final String columnLabel;
    private final List<Fault> gathered;

    Faults(String file) {
        this(file, "", 0, "", new ArrayList<>());
    }

    private Faults(String file, String table, int rule, String columnLabel, List<Fault> gathered) {
        this.file = file;
        this.table = table;
        this.rule = rule;
        this.columnLabel = columnLabel;
        this.gathered = gathered;
    }

    Faults inTable(String name) {
        return new Faults(file, name, 0, "", gathered);
    }

    Faults inRule(int number) {
        return new Faults(file, table, number, "", gathered);
    }

    Faults inColumn(String label) {
        return new Faults(file, table, rule, label, gathered);
    }

    void add(Place place, String found, String expected) {
        var shown = found.isBlank() ? "nothing" : found.strip();
        if (shown.length() > FOUND_CHARACTERS_MAX) {
            shown = shown.substring(0, FOUND_CHARACTERS_MAX) + "…";
        }
        gathered.add(
                new Fault(
                        file,
                        place.line(),
                        place.column(),
                        table,
                        rule,
                        columnLabel,
                        shown,
                        expected));
    }

    void add(Place place, Misread misread) {
        add(place, misread.found(), misread.expected());
    }

    String file() {
        return file;
    }

    List<Fault> all() {
        return List.copyOf(gathered);
    }
}
