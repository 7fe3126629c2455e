package org.samspel.person;

import java.util.Arrays;
import java.util.List;

/**
 * Serials of Swedish numbers that an authority has set aside for tests, as {@code
 * samspel.official-test-serials-se} names them: {@code 238-239,980-999}.
 */
record TestSerials(List<Range> ranges) {
    record Range(int first, int last) {}

    static TestSerials of(String written) {
        return new TestSerials(
                Arrays.stream(written.split(","))
                        .map(String::strip)
                        .filter(range -> !range.isEmpty())
                        .map(TestSerials::range)
                        .toList());
    }

    private static Range range(String written) {
        var ends = written.split("-");
        return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    boolean hold(PersonNumber number) {
        if (number.kind() != NumberKind.PERSONNUMMER) {
            return false;
        }
        var serial = SwedishNumber.serial(number.value());
        return ranges.stream().anyMatch(range -> range.first() <= serial && serial <= range.last());
    }
}
