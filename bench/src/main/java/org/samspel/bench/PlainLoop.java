package org.samspel.bench;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;
import org.samspel.decision.mask.ColumnMasks;
import org.samspel.decision.mask.TableMasks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a programmer would write for one table and no other: arrays of small numbers for columns,
 * and for each person rule by rule until an entry fails, or a mask of rules looked up for each
 * column. Both count matches too. Text and truth are numbered; -1 is unknown.
 */
final class PlainLoop {

    private static final int VALUES = 101;

    private final int rules;
    private final int[][] asked;
    private final boolean[][][] holds;
    private final long[][] masks;

    PlainLoop(DecisionTable table) {
        rules = table.rules().size();
        asked = new int[rules][];
        holds = new boolean[rules][][];
        for (int rule = 0; rule < rules; rule++) {
            var columns = new ArrayList<Integer>();
            for (int column = 0; column < table.inputs().size(); column++) {
                if (!table.rules().get(rule).entries().get(column).isOpen()) {
                    columns.add(column);
                }
            }
            asked[rule] = columns.stream().mapToInt(column -> column).toArray();
            holds[rule] = new boolean[asked[rule].length][];
            for (int at = 0; at < asked[rule].length; at++) {
                var column = asked[rule][at];
                holds[rule][at] =
                        holds(
                                table.inputs().get(column).name(),
                                table.rules().get(rule).entries().get(column).test());
            }
        }
        var tableMasks = new TableMasks(table);
        masks = tableMasks.columns().stream().map(PlainLoop::masks).toArray(long[][]::new);
    }

    private static boolean[] holds(String input, UnaryTest test) {
        var holds = new boolean[VALUES];
        for (int code = -1; code < VALUES - 1; code++) {
            holds[code + 1] = test.matches(code < 0 ? null : value(input, code));
        }
        return holds;
    }

    private static long[] masks(ColumnMasks column) {
        var masks = new long[VALUES];
        for (int code = -1; code < VALUES - 1; code++) {
            masks[code + 1] =
                    column.of(code < 0 ? null : value(column.expression().text(), code)).word(0);
        }
        return masks;
    }

    private static Value value(String input, int code) {
        return switch (input.charAt(0)) {
            case 'b' -> new Value.Bool(code == 1);
            case 'n' -> new Value.Num(BigDecimal.valueOf(code));
            default ->
                    new Value.Text(
                            code < BenchTable.WORDS.size() ? BenchTable.WORDS.get(code) : "?");
        };
    }

    /** Persons by municipality and first rule, times the rules that matched. */
    long[] byRules(List<byte[]> columns, byte[] municipality) {
        var counts = new long[128 * (rules + 1)];
        for (int person = 0; person < municipality.length; person++) {
            var first = rules;
            var matches = 0;
            for (int rule = rules - 1; rule >= 0; rule--) {
                if (matches(rule, columns, person)) {
                    first = rule;
                    matches++;
                }
            }
            counts[municipality[person] * (rules + 1) + first] += 1 + ((long) matches << 32);
        }
        return counts;
    }

    private boolean matches(int rule, List<byte[]> columns, int person) {
        var columnsOfRule = asked[rule];
        for (int at = 0; at < columnsOfRule.length; at++) {
            if (!holds[rule][at][columns.get(columnsOfRule[at])[person] + 1]) {
                return false;
            }
        }
        return true;
    }

    long[] byMasks(List<byte[]> columns, byte[] municipality) {
        var counts = new long[128 * (rules + 1)];
        var usable = (1L << rules) - 1;
        for (int person = 0; person < municipality.length; person++) {
            var mask = usable;
            for (int column = 0; column < masks.length; column++) {
                mask &= masks[column][columns.get(column)[person] + 1];
            }
            var first = mask == 0 ? rules : Long.numberOfTrailingZeros(mask);
            counts[municipality[person] * (rules + 1) + first] +=
                    1 + ((long) Long.bitCount(mask) << 32);
        }
        return counts;
    }
}
