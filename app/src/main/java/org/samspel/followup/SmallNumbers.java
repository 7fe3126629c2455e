package org.samspel.followup;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which counts may be shown. The limits are the project's own default, since no statutory number is
 * known (to verify with each area's controllers): Danish health statistics usually hide counts
 * below 5, and no share or median is given below 10. How these rules work together, and why nothing
 * small follows from what they leave, is told in docs/decisions/0008.
 *
 * @param minCount the least count that is shown, besides zero; with less than 3 a small count could
 *     be known for being the only possible one
 * @param minDenominator the least number of referrals behind a share or a median
 */
record SmallNumbers(int minCount, int minDenominator) {
    SmallNumbers {
        if (minCount < 3 || minDenominator < minCount) {
            throw new IllegalArgumentException(
                    "The least count is 3 or more, the least denominator not below it");
        }
    }

    boolean isSmall(long count) {
        return count > 0 && count < minCount;
    }

    boolean anySmall(Collection<Long> counts) {
        return counts.stream().anyMatch(this::isSmall);
    }

    /**
     * Which of the counts that add up to a shown total are told only as their sum. First the small
     * ones, then the next larger until two different counts are among them and their sum is not
     * small: those could change places and the page would look the same. Equal counts go together.
     * A line with a small count and none above the limit goes together whole.
     *
     * @return places in the line; none when nothing is small, all when nothing but the total is
     *     told
     */
    SortedSet<Integer> together(List<Long> counts) {
        var small = placesOf(counts, this::isSmall);
        if (small.isEmpty()) {
            return small;
        }
        if (Collections.max(counts) <= minCount) {
            return placesOf(counts, _ -> true);
        }
        var larger = new TreeSet<>(counts.stream().filter(count -> count >= minCount).toList());
        while (!isMixed(counts, small)) {
            if (larger.isEmpty()) {
                return placesOf(counts, _ -> true);
            }
            var next = larger.removeFirst();
            small.addAll(placesOf(counts, next::equals));
        }
        return small;
    }

    /**
     * Which rows do not tell how they are split, although their totals and the totals of the split
     * are told: from the one with the smallest total up to the largest that has a small count, and
     * further until what they hide adds up to no small count. The cut follows the totals, which
     * everybody sees, so that the choice of rows tells as little as possible.
     *
     * @param rows the split of each row that counts anything or nothing
     * @param first rows that are hidden already
     */
    SortedSet<Integer> hiddenSplits(List<List<Long>> rows, Set<Integer> first) {
        var hidden = new TreeSet<>(first);
        hidden.addAll(
                IntStream.range(0, rows.size())
                        .filter(row -> anySmall(rows.get(row)))
                        .boxed()
                        .toList());
        if (hidden.isEmpty()) {
            return hidden;
        }
        var must = Set.copyOf(hidden);
        var byTotal = new TreeMap<Long, List<Integer>>();
        for (var row = 0; row < rows.size(); row++) {
            var total = sum(rows.get(row));
            if (total > 0) {
                byTotal.computeIfAbsent(total, _ -> new java.util.ArrayList<>()).add(row);
            }
        }
        for (var same : byTotal.entrySet()) {
            hidden.addAll(same.getValue());
            var isBeyond = must.stream().allMatch(row -> sum(rows.get(row)) <= same.getKey());
            if (isBeyond
                    && hidden.size() > 1
                    && !anySmall(CountTable.sums(hidden.stream().map(rows::get).toList()))) {
                return hidden;
            }
        }
        return new TreeSet<>(IntStream.range(0, rows.size()).boxed().toList());
    }

    private boolean isMixed(List<Long> counts, Collection<Integer> places) {
        var among = places.stream().map(counts::get).toList();
        return Set.copyOf(among).size() > 1 && sum(among) >= minCount;
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static TreeSet<Integer> placesOf(
            List<Long> counts, java.util.function.Predicate<Long> wanted) {
        var places = new TreeSet<Integer>();
        for (var place = 0; place < counts.size(); place++) {
            if (wanted.test(counts.get(place))) {
                places.add(place);
            }
        }
        return places;
    }
}
