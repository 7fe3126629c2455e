package org.samspel.decision.mask;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Expression;
import org.samspel.decision.Hits;
import org.samspel.decision.Rule;
import org.samspel.decision.Type;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A whole table as masks. Columns that look at the same are one here. */
public final class TableMasks {

    private final DecisionTable table;
    private final Hits hits;
    private final MaskLayout layout;
    private final List<ColumnMasks> columns;

    public TableMasks(DecisionTable table) {
        this.table = table;
        this.hits = new Hits(table);
        this.layout = new MaskLayout(table.rules().size());
        var byExpression = new LinkedHashMap<Expression, List<Integer>>();
        for (int column = 0; column < table.inputs().size(); column++) {
            byExpression
                    .computeIfAbsent(
                            table.inputs().get(column).expression(), _ -> new ArrayList<>())
                    .add(column);
        }
        var all = new ArrayList<ColumnMasks>();
        byExpression.forEach((expression, positions) -> all.add(column(expression, positions)));
        this.columns = List.copyOf(all);
    }

    public DecisionTable table() {
        return table;
    }

    public Hits hits() {
        return hits;
    }

    public MaskLayout layout() {
        return layout;
    }

    public List<ColumnMasks> columns() {
        return columns;
    }

    /** Whether a value may be one that the table does not allow. */
    public boolean restricts() {
        return table.inputs().stream()
                .anyMatch(input -> !(input.allowed() instanceof UnaryTest.Any));
    }

    /** The rules in the order of their bits, which is the order in which they answer. */
    public List<Rule> ranked() {
        return hits.ranked();
    }

    /** The rules of a mask, by their numbers in the table. */
    public BitSet numbers(Mask mask) {
        var numbers = new BitSet();
        mask.places().stream().forEach(place -> numbers.set(ranked().get(place).number()));
        return numbers;
    }

    private ColumnMasks column(Expression expression, List<Integer> positions) {
        var unknown = mask(positions, null);
        return expression.type().isOrdered()
                ? new ColumnMasks.Steps(expression, segments(expression, positions), unknown)
                : cases(expression, positions, unknown);
    }

    private Mask mask(List<Integer> positions, @Nullable Value value) {
        var usable =
                value == null
                        || positions.stream()
                                .allMatch(at -> table.inputs().get(at).allowed().matches(value));
        return Mask.of(
                layout,
                usable,
                place -> {
                    var entries = ranked().get(place).entries();
                    return usable
                            && positions.stream()
                                    .allMatch(at -> entries.get(at).test().matches(value));
                });
    }

    private List<ColumnMasks.Segment> segments(Expression expression, List<Integer> positions) {
        var points = new TreeSet<Value.Ordered>(Value.Ordered::order);
        for (var value : mentioned(positions)) {
            points.add((Value.Ordered) value);
        }
        var segments = new Segments();
        Value.Ordered last = null;
        for (var point : points) {
            var below =
                    last == null
                            ? Optional.of(Between.before(point))
                            : Between.between(last, point);
            below.ifPresent(value -> segments.add(point, false, mask(positions, value)));
            segments.add(point, true, mask(positions, point));
            last = point;
        }
        var above = last == null ? Between.any(expression.type()) : Between.after(last);
        segments.add(null, false, mask(positions, above));
        return segments.all();
    }

    private ColumnMasks cases(Expression expression, List<Integer> positions, Mask unknown) {
        var values = mentioned(positions);
        if (expression.type() == Type.BOOLEAN) {
            values = List.of(new Value.Bool(true), new Value.Bool(false));
        }
        var other = mask(positions, new Value.Text(unmentioned(values)));
        var cases = new HashMap<Value, Mask>();
        for (var value : values) {
            cases.put(value, mask(positions, value));
        }
        return new ColumnMasks.Cases(expression, cases, other, unknown);
    }

    private static String unmentioned(List<Value> values) {
        var text = "other";
        while (values.contains(new Value.Text(text))) {
            text += "'";
        }
        return text;
    }

    /** The values of which the column's cells and allowed values speak, each once. */
    private List<Value> mentioned(List<Integer> positions) {
        var values = new ArrayList<Value>();
        for (int at : positions) {
            table.inputs().get(at).allowed().mentioned().forEach(values::add);
            for (var rule : table.rules()) {
                rule.entries().get(at).test().mentioned().forEach(values::add);
            }
        }
        return values.stream().distinct().toList();
    }
}
