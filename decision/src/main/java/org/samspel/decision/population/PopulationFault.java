package org.samspel.decision.population;

/**
 * Why a table cannot run over a population. It never tells a value: those are about persons.
 *
 * @param table the decision's name, or empty when no table is to blame
 * @param rule the first rule that asks for what is missing, or 0
 * @param cell what that rule asks, or empty
 */
public record PopulationFault(
        String file, String table, int rule, String cell, String found, String expected) {

    static PopulationFault ofFile(String file, String found, String expected) {
        return new PopulationFault(file, "", 0, "", found, expected);
    }

    /** One line, with the place first. */
    public String text() {
        var where = new StringBuilder(file + ": ");
        if (!table.isEmpty()) {
            where.append("table \"").append(table).append("\", ");
        }
        if (rule > 0) {
            where.append("rule ").append(rule).append(", cell \"").append(cell).append("\", ");
        }
        return where.append("found ").append(found).append(", expected ") + expected;
    }
}
