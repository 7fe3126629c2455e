package org.samspel.decision.mask;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.Facts;
import org.samspel.decision.Outcome;

import java.util.Arrays;

/**
 * Decides by masks: one look-up for each column, however many rules there are. For many persons in
 * memory, without reasons; safe to share between threads.
 */
public final class QuickDecider {

    private final TableMasks masks;
    private final ColumnMasks[] columns;
    private final Outcome[] alone;

    public QuickDecider(DecisionTable table) {
        this.masks = new TableMasks(table);
        this.columns = masks.columns().toArray(ColumnMasks[]::new);
        this.alone = masks.ranked().stream().map(Outcome::of).toArray(Outcome[]::new);
    }

    /**
     * @throws IllegalArgumentException when a fact is not of the type, or not among the values,
     *     that the table takes
     */
    public Outcome outcome(Facts facts) {
        var words = new long[masks.layout().words()];
        Arrays.fill(words, -1);
        for (var column : columns) {
            var value = column.expression().value(facts);
            if (value != null && value.type() != column.expression().type()) {
                throw new IllegalArgumentException("Unusable: " + column.expression().text());
            }
            var mask = column.of(value);
            for (int word = 0; word < words.length; word++) {
                words[word] &= mask.word(word);
            }
        }
        var all = Mask.of(masks.layout(), words);
        if (!all.isUsable()) {
            throw new IllegalArgumentException("Unusable: a value that is not allowed");
        }
        var first = all.firstPlace();
        return switch (masks.table().hitPolicy()) {
            case FIRST, PRIORITY -> first < alone.length ? alone[first] : outcome(all);
            default -> outcome(all);
        };
    }

    private Outcome outcome(Mask mask) {
        return masks.hits().outcome(masks.numbers(mask));
    }
}
