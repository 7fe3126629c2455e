package org.samspel.followup;

import static org.samspel.followup.CountTables.inPairs;
import static org.samspel.followup.CountTables.table;
import static org.samspel.followup.CountTables.together;
import static org.samspel.followup.CountTables.truths;
import static org.samspel.followup.CountTables.truthsOf;
import static org.samspel.followup.Guesses.noSmallCountIsKnown;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.followup.Guesses.World;
import org.samspel.kernel.BesideOthers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holds suppression against brute force: all pages there are, each with every set of counts that
 * would look just so. A reader who knows the rules by heart can do no more than that. None of these
 * pages may leave a single value for a small count, whether it stands on the page or was merged
 * away from it.
 */
@BesideOthers
class SuppressionPropertyTest {
    @ParameterizedTest
    @CsvSource({
        // rows, columns, least count shown, largest total
        "2, 1, 5, 26",
        "3, 1, 5, 20",
        "4, 1, 5, 16",
        "5, 1, 3, 11",
        "2, 2, 5, 19",
        "3, 2, 3, 11",
        "2, 3, 3, 11",
        "4, 2, 3, 8",
        "3, 3, 3, 7"
    })
    void tellsNoSmallCountInATable(int rows, int columns, int minCount, int totalMax) {
        var rules = new SmallNumbers(minCount, 10);

        noSmallCountIsKnown(
                rules,
                totalMax,
                rows * columns,
                counts -> {
                    var table = table(columns, counts);
                    return new World(new Suppression(rules, table).whole(), truths(table));
                });
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "2, 1, 5, 40",
        "3, 1, 5, 30",
        "4, 1, 5, 24",
        "5, 1, 3, 16",
        "2, 2, 5, 28",
        "3, 2, 3, 14",
        "2, 3, 3, 14",
        "4, 2, 3, 11",
        "3, 3, 3, 9"
    })
    void tellsNoSmallCountInALargerTable(int rows, int columns, int minCount, int totalMax) {
        tellsNoSmallCountInATable(rows, columns, minCount, totalMax);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"2, 2, 13", "3, 2, 8", "2, 3, 8"})
    void tellsNoSmallCountInMoreParts(int rows, int halves, int totalMax) {
        tellsNoSmallCountWhenPartsAreComparedWithTheWhole(rows, halves, totalMax);
    }

    @Test
    void tellsNoSmallCountWhenTwoTablesShareTheirColumns() {
        var rules = new SmallNumbers(3, 10);

        // Each thing counted has one of two clauses, of two parties and of two answers.
        noSmallCountIsKnown(
                rules,
                9,
                8,
                counts -> {
                    var byClause = inPairs(counts, 0, 2, 1, 3, 4, 6, 5, 7);
                    var byParty = inPairs(counts, 0, 4, 1, 5, 2, 6, 3, 7);
                    var truths = new ArrayList<>(truthsOf(byClause, byParty));
                    truths.addAll(counts);
                    return new World(
                            List.of(
                                    new Suppression(rules, byClause).whole(),
                                    new Suppression(rules, byParty).whole()),
                            truths);
                });
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 9", "3, 2, 6", "2, 3, 6"})
    void tellsNoSmallCountWhenPartsAreComparedWithTheWhole(int rows, int halves, int totalMax) {
        var rules = new SmallNumbers(3, 10);

        noSmallCountIsKnown(
                rules,
                totalMax,
                2 * halves * rows,
                counts -> {
                    var parts =
                            IntStream.range(0, halves)
                                    .mapToObj(
                                            half ->
                                                    table(
                                                            2,
                                                            counts.subList(
                                                                    half * 2 * rows,
                                                                    (half + 1) * 2 * rows)))
                                    .toList();
                    var whole = new Suppression(rules, together(parts));
                    var truths = new ArrayList<>(truths(together(parts)));
                    parts.forEach(part -> truths.addAll(truths(part)));
                    return new World(List.of(whole.whole(), whole.parts(parts)), truths);
                });
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 11", "2, 3, 9"})
    void tellsNoSmallReason(int rows, int reasons, int totalMax) {
        var rules = new SmallNumbers(3, 10);

        noSmallCountIsKnown(
                rules,
                totalMax,
                rows * (1 + reasons),
                counts -> {
                    var choices = new ArrayList<Long>();
                    var finer = new ArrayList<Long>();
                    for (var row = 0; row < rows; row++) {
                        var of = counts.subList(row * (1 + reasons), (row + 1) * (1 + reasons));
                        choices.add(of.getFirst());
                        choices.add(CountTable.sum(of.subList(1, of.size())));
                        finer.addAll(of.subList(1, of.size()));
                    }
                    var table = new Suppression(rules, table(2, choices));
                    return new World(
                            List.of(table.whole(), table.below(1, table(reasons, finer))),
                            truthsOf(table(2, choices), table(reasons, finer)));
                });
    }
}
