package org.samspel.decision.dmn;

import org.samspel.decision.Entry;
import org.samspel.decision.Input;
import org.samspel.decision.Place;

/** Reads single cells, for those who edit a table one cell at a time. */
public final class CellReading {

    private static final Place NOWHERE = new Place(1, 1);

    private CellReading() {}

    /** What came of reading a cell. */
    public sealed interface CellRead {

        record Good(Entry entry) implements CellRead {}

        /**
         * @param found what cannot be read, or cannot be met
         * @param expected instead, in English
         */
        record Bad(String found, String expected) implements CellRead {}
    }

    /** An input cell of the column, held to its type and to the values that it allows. */
    public static CellRead input(Input column, String written) {
        try {
            var test = UnaryTestParser.parse(written, column.type());
            return AllowedValues.beyond(column.type(), column.allowed(), test)
                    .<CellRead>map(part -> bad(part.text(), column))
                    .orElseGet(() -> new CellRead.Good(new Entry(test, written, NOWHERE)));
        } catch (Misread e) {
            return new CellRead.Bad(e.found(), e.expected());
        }
    }

    private static CellRead.Bad bad(String found, Input column) {
        return new CellRead.Bad(found, "only allowed values: " + column.allowed().text());
    }
}
