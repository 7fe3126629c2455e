package org.samspel.decision.sql;

import org.samspel.decision.Value;
import org.samspel.decision.mask.ColumnMasks;
import org.samspel.decision.mask.Mask;
import org.samspel.decision.mask.MaskLayout;
import org.samspel.decision.mask.TableMasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of the mask of the rules that match: one CASE for each column and word, all ANDed.
 * Unknown comes first: it is cheap to find, and what is compared after it then is never unknown,
 * which costs DuckDB half as much.
 */
final class MaskSql {

    /** Longer ones are halved: two halves of eight cost less than sixteen in a row. */
    private static final int STEPS_IN_A_ROW = 6;

    private final MaskLayout layout;
    private final List<ColumnMasks> columns;
    private final ExpressionSql expressions;

    MaskSql(TableMasks masks, Dialect dialect) {
        this.layout = masks.layout();
        this.columns = masks.columns();
        this.expressions = new ExpressionSql(dialect);
    }

    List<String> words() {
        var words = new ArrayList<String>();
        for (int word = 0; word < layout.words(); word++) {
            words.add(word(word));
        }
        return words;
    }

    private String word(int word) {
        var parts = new ArrayList<String>();
        long constant = full(word);
        for (var column : columns) {
            var values = values(column, word);
            if (values.stream().distinct().count() == 1) {
                constant &= values.getFirst();
            } else {
                parts.add(
                        switch (column) {
                            case ColumnMasks.Steps steps -> steps(steps, word);
                            case ColumnMasks.Cases cases -> cases(cases, word);
                        });
            }
        }
        if (parts.isEmpty() || constant != full(word)) {
            parts.addFirst(literal(constant));
        }
        return String.join("\n     & ", parts);
    }

    /** All bits that a mask can have, which changes nothing when it is ANDed. */
    private long full(int word) {
        var inWord = Math.min(layout.rules() - word * layout.rulesPerWord(), layout.rulesPerWord());
        var rules = (1L << Math.max(0, inWord)) - 1;
        return word == 0 ? rules | layout.usableBit() : rules;
    }

    private static List<Long> values(ColumnMasks column, int word) {
        var masks = new ArrayList<Mask>();
        masks.add(column.unknown());
        switch (column) {
            case ColumnMasks.Steps steps -> steps.segments().forEach(s -> masks.add(s.mask()));
            case ColumnMasks.Cases cases -> {
                masks.addAll(cases.cases().values());
                if (hasOther(cases)) {
                    masks.add(cases.other());
                }
            }
        }
        return masks.stream().map(mask -> mask.word(word)).toList();
    }

    private static boolean hasOther(ColumnMasks.Cases cases) {
        return cases.cases().keySet().stream().noneMatch(Value.Bool.class::isInstance);
    }

    private String steps(ColumnMasks.Steps steps, int word) {
        var value = expressions.of(steps.expression());
        var segments = merged(steps.segments(), word);
        var unknown = steps.unknown().word(word);
        return tree(value, segments, " WHEN " + value + " IS NULL THEN " + literal(unknown));
    }

    /** One word of the segments; those that differ in other words only become one. */
    private List<Step> merged(List<ColumnMasks.Segment> segments, int word) {
        var merged = new ArrayList<Step>();
        for (var segment : segments) {
            var mask = segment.mask().word(word);
            if (!merged.isEmpty() && merged.getLast().mask() == mask) {
                merged.removeLast();
            }
            var end = segment.end();
            var sign = segment.included() ? " <= " : " < ";
            merged.add(new Step(end == null ? "" : sign + ValueSql.of(end), mask));
        }
        return merged;
    }

    /**
     * @param until a comparison that holds up to the step's end, empty for the last
     */
    private record Step(String until, long mask) {}

    private String tree(String value, List<Step> steps, String first) {
        if (steps.size() > STEPS_IN_A_ROW) {
            var half = steps.size() / 2;
            return "CASE"
                    + first
                    + " WHEN "
                    + value
                    + steps.get(half - 1).until()
                    + " THEN "
                    + tree(value, steps.subList(0, half), "")
                    + " ELSE "
                    + tree(value, steps.subList(half, steps.size()), "")
                    + " END";
        }
        if (steps.size() == 1 && first.isEmpty()) {
            return literal(steps.getFirst().mask());
        }
        var sql = new StringBuilder("CASE").append(first);
        for (var step : steps.subList(0, steps.size() - 1)) {
            sql.append(" WHEN ").append(value).append(step.until());
            sql.append(" THEN ").append(literal(step.mask()));
        }
        return sql.append(" ELSE ")
                .append(literal(steps.getLast().mask()))
                .append(" END")
                .toString();
    }

    private String cases(ColumnMasks.Cases cases, int word) {
        var value = expressions.of(cases.expression());
        var byMask = new LinkedHashMap<Long, List<Value>>();
        sorted(cases)
                .forEach(
                        (key, mask) ->
                                byMask.computeIfAbsent(mask.word(word), _ -> new ArrayList<>())
                                        .add(key));
        var rest = hasOther(cases) ? cases.other().word(word) : byMask.lastEntry().getKey();
        byMask.remove(rest);
        var sql = new StringBuilder("CASE WHEN ").append(value).append(" IS NULL THEN ");
        sql.append(literal(cases.unknown().word(word)));
        byMask.forEach(
                (mask, keys) ->
                        sql.append(" WHEN ")
                                .append(is(value, keys))
                                .append(" THEN ")
                                .append(literal(mask)));
        return sql.append(" ELSE ").append(literal(rest)).append(" END").toString();
    }

    /** In one order always, so that the same table gives the same SQL. */
    private static Map<Value, Mask> sorted(ColumnMasks.Cases cases) {
        var sorted = new LinkedHashMap<Value, Mask>();
        cases.cases().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().feel()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static String is(String value, List<Value> keys) {
        // False comes before true, and DuckDB compares faster than it negates.
        if (keys.getFirst() instanceof Value.Bool(var truth)) {
            return value + (truth ? " > false" : " < true");
        }
        return keys.size() == 1
                ? value + " = " + ValueSql.of(keys.getFirst())
                : value
                        + " IN ("
                        + keys.stream().map(ValueSql::of).collect(Collectors.joining(", "))
                        + ")";
    }

    private String literal(long mask) {
        return layout.isNarrow() ? Long.toString(mask) : "CAST(" + mask + " AS BIGINT)";
    }
}
