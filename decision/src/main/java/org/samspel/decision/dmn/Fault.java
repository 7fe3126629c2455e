package org.samspel.decision.dmn;

/**
 * Something in a file that cannot be used, and where.
 *
 * @param table the decision's name, or empty outside of one
 * @param rule its number from 1, or 0 when it is not in a rule
 * @param columnLabel the label of the input or output, or empty when it is not in one
 * @param found what stood there
 * @param expected what could have stood there
 */
public record Fault(
        String file,
        int line,
        int column,
        String table,
        int rule,
        String columnLabel,
        String found,
        String expected) {

    /** One line, with the place first, as compilers write it. */
    public String text() {
        var where = new StringBuilder(file + ":" + line + ":" + column + ": ");
        if (!table.isEmpty()) {
            where.append("table \"").append(table).append("\", ");
        }
        if (rule > 0) {
            where.append("rule ").append(rule).append(", ");
        }
        if (!columnLabel.isEmpty()) {
            where.append("column \"").append(columnLabel).append("\", ");
        }
        return where.append("found ").append(found).append(", expected ") + expected;
    }
}
