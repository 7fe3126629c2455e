package org.samspel.questionnaire;

import java.util.HashMap;
import java.util.Map;

/** Turns what is known of a person into answers, so that nobody is asked twice. */
final class PrefilledAnswers {
    private static final String WEEKS_SINCE_ONSET = "weeks-since-onset";

    private PrefilledAnswers() {}

    /**
     * @param known as {@link KnownAnswers#about} gives it
     * @return by item id: the worded answer that holds the known duration
     */
    static Map<String, Integer> of(Instrument instrument, Map<String, Long> known) {
        var answers = new HashMap<String, Integer>();
        var weeks = known.get(WEEKS_SINCE_ONSET);
        if (weeks != null) {
            for (var item : instrument.items()) {
                item.optionAt(weeks).ifPresent(option -> answers.put(item.id(), option.value()));
            }
        }
        return answers;
    }
}
