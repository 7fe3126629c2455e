package org.samspel.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was typed, read against the instrument. */
sealed interface ReadAnswers {
    record Complete(Map<String, Integer> answers) implements ReadAnswers {}

    /**
     * @param missing items without an answer, in the order of asking
     * @param impossible items whose answer is not one of theirs, then names that are no items
     */
    record Faulty(List<String> missing, List<String> impossible) implements ReadAnswers {}

    static ReadAnswers of(Instrument instrument, Map<String, String> raw) {
        var answers = new LinkedHashMap<String, Integer>();
        var missing = new ArrayList<String>();
        var impossible = new ArrayList<String>();
        var foreign = new TreeMap<>(raw);
        for (var item : instrument.items()) {
            var typed = foreign.remove(item.id());
            if (typed == null || typed.isBlank()) {
                missing.add(item.id());
            } else if (isAnswer(item, typed.strip())) {
                answers.put(item.id(), Integer.valueOf(typed.strip()));
            } else {
                impossible.add(item.id());
            }
        }
        impossible.addAll(foreign.keySet());
        return missing.isEmpty() && impossible.isEmpty()
                ? new Complete(answers)
                : new Faulty(List.copyOf(missing), List.copyOf(impossible));
    }

    private static boolean isAnswer(Instrument.Item item, String typed) {
        return typed.matches("[0-9]{1,4}") && item.allows(Integer.parseInt(typed));
    }
}
