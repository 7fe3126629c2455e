package org.samspel.followup;

import org.samspel.followup.aggregates.Period;
import org.samspel.followup.aggregates.ProtectedTable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The time that a report tells: the whole, or one of the halves that make it up.
 *
 * @param chosen the place of the half
 */
record ChosenTime(SmallNumbers smallNumbers, List<Period> halves, Optional<Integer> chosen) {

    /**
     * What may be told of the counts in this time. The halves are looked at together, so that none
     * of them gives away what another hides.
     */
    <T> ProtectedTable told(
            List<T> counted, Function<T, LocalDate> month, Function<List<T>, CountTable> table) {
        var whole = new Suppression(smallNumbers, table.apply(counted));
        if (chosen.isEmpty()) {
            return whole.whole();
        }
        var parts =
                IntStream.range(0, halves.size())
                        .mapToObj(half -> table.apply(of(half, counted, month)))
                        .toList();
        return whole.parts(parts)
                .map(told -> told.get(chosen.get()))
                .orElseGet(() -> Suppression.hidden(parts.get(chosen.get())));
    }

    /** What was counted in this time. */
    <T> List<T> of(List<T> counted, Function<T, LocalDate> month) {
        return chosen.map(half -> of(half, counted, month)).orElse(counted);
    }

    private <T> List<T> of(int half, List<T> counted, Function<T, LocalDate> month) {
        return counted.stream()
                .filter(one -> Periods.place(halves, month.apply(one)) == half)
                .toList();
    }
}
