package org.samspel.decision.check;

import org.samspel.decision.Facts;

import java.util.Optional;
import java.util.stream.Collectors;

/** Findings in English. */
final class FindingWords {

    private FindingWords() {}

    static String text(Finding finding) {
        return switch (finding) {
            case Finding.Gap(var box, var known, var witness) ->
                    "No rule answers"
                            + (known ? "" : " while something is unknown")
                            + ": "
                            + box.text()
                            + example(witness);
            case Finding.Overlap(var rule, var other, var same, var box, var witness) ->
                    "Rules %d and %d match together%s: %s%s"
                            .formatted(
                                    rule,
                                    other,
                                    same ? "" : " and say different things",
                                    box.text(),
                                    example(witness));
            case Finding.Impossible(var rule) ->
                    "Rule %d never matches: its entries contradict each other".formatted(rule);
            case Finding.Hidden(var rule, var by) ->
                    "Rule %d never answers: %s come first and take all of it"
                            .formatted(rule, by.text());
            case Finding.OnlyUnknown(var rule) ->
                    "Rule %d answers only while something is unknown".formatted(rule);
            case Finding.NeverReached(var output, var value) ->
                    "Output %s is never %s".formatted(output, value.feel());
            case Finding.NotAllowed(var rule, var column, var value, var allowed) ->
                    "Rule %d, column %s: %s is not among the allowed values %s"
                            .formatted(rule, column, value.feel(), allowed.text());
            case Finding.Touching(var column, var value, var upper, var lower) ->
                    "Column %s: %s belongs to what is above in %s, to what is below in %s"
                            .formatted(column, value.feel(), upper.text(), lower.text());
            case Finding.CountedOnce(var rules) ->
                    "%s have the same output and count as one; other engines may count each"
                            .formatted(rules.text());
            case Finding.More(var search, var listed) ->
                    "There are more %s than the %d listed".formatted(search.words(), listed);
            case Finding.Undecided(var search, var rule) ->
                    rule == 0
                            ? "Whether there are %s would take too long to find out"
                                    .formatted(search.words())
                            : "Whether rule %d ever answers would take too long to find out"
                                    .formatted(rule);
        };
    }

    private static String example(Optional<Facts> witness) {
        return witness.map(
                        facts ->
                                facts.known().entrySet().stream()
                                        .map(fact -> fact.getKey() + "=" + fact.getValue().plain())
                                        .collect(Collectors.joining(", ", " (example: ", ")")))
                .orElse(" (no example found)");
    }
}
