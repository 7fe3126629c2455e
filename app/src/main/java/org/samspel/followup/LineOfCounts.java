package org.samspel.followup;

import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.SmallCounts;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.IntStream;

/** Rule 1 of docs/decisions/0008 by itself: a line with a shown total. */
@Component
class LineOfCounts implements SmallCounts {
    private final SmallNumbers numbers;

    LineOfCounts(SmallNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public List<Figure> line(List<Long> counts) {
        var total = CountTable.sum(counts);
        if (counts.isEmpty() || numbers.isSmall(total)) {
            return counts.stream().map(_ -> Figure.hidden()).toList();
        }
        var together = numbers.together(counts);
        return IntStream.range(0, counts.size())
                .mapToObj(at -> together.contains(at) ? Figure.hidden() : Figure.of(counts.get(at)))
                .toList();
    }

    @Override
    public int minCount() {
        return numbers.minCount();
    }
}
