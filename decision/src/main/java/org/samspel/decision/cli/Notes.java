package org.samspel.decision.cli;

import org.samspel.decision.UnaryTest;
import org.samspel.decision.check.Finding;
import org.samspel.decision.check.RuleNumbers;
import org.samspel.decision.check.Search;
import org.samspel.decision.check.Severity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The notes of an examination in few lines. A table whose rules ask for facts leaves many kinds of
 * persons without an answer as long as those are unknown, which is mostly meant so.
 */
final class Notes {

    private static final int FACTS_NAMED = 5;

    private final List<Finding> notes;

    Notes(List<Finding> findings) {
        notes = findings.stream().filter(f -> f.severity() == Severity.NOTE).toList();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        var gaps = of(Finding.Gap.class);
        if (!gaps.isEmpty()) {
            lines.add(
                    "While something is unknown no rule answers in %d kinds of cases%s; unknown there: %s"
                            .formatted(
                                    gaps.size(),
                                    notes.stream().anyMatch(Notes::isMoreGaps) ? " or more" : "",
                                    unknown(gaps)));
        }
        var rules = of(Finding.OnlyUnknown.class).stream().map(Finding.OnlyUnknown::rule).toList();
        if (!rules.isEmpty()) {
            var numbers = new RuleNumbers(rules).text();
            lines.add("Only while something is unknown there are answers by " + numbers);
        }
        notes.stream()
                .filter(note -> note instanceof Finding.Undecided || isOtherMore(note))
                .forEach(note -> lines.add(note.text()));
        return lines;
    }

    /** Whether the lines leave out what the findings say. */
    boolean areShortened() {
        return notes.stream()
                .anyMatch(
                        note -> note instanceof Finding.Gap || note instanceof Finding.OnlyUnknown);
    }

    private <T extends Finding> List<T> of(Class<T> kind) {
        return notes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static boolean isMoreGaps(Finding note) {
        return note instanceof Finding.More(var search, var _) && search == Search.UNKNOWN_GAPS;
    }

    private static boolean isOtherMore(Finding note) {
        return note instanceof Finding.More && !isMoreGaps(note);
    }

    /** What must be unknown for a case to be one of these, and in how many it must. */
    private static String unknown(List<Finding.Gap> gaps) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var gap : gaps) {
            gap.box()
                    .asks()
                    .forEach(
                            (name, asked) -> {
                                if (asked instanceof UnaryTest.IsNull) {
                                    counts.merge(name, 1, Integer::sum);
                                }
                            });
        }
        var most =
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(FACTS_NAMED)
                        .map(fact -> fact.getKey() + " (" + fact.getValue() + ")")
                        .collect(Collectors.joining(", "));
        return counts.size() > FACTS_NAMED ? most + " and others" : most;
    }
}
