package org.samspel.demo;

import org.samspel.questionnaire.Instrument;
import org.samspel.questionnaire.Instrument.Item;

import java.util.List;

/** Answers to an instrument that fit how bad it is. */
final class Answers {
    private static final double SPREAD = 1.4;
    private static final int SEVERITY_MAX = 10;

    private Answers() {}

    /**
     * @param severity 0 to 10
     * @return one answer for each item, in their order
     */
    static List<String> of(Instrument instrument, int severity, int onsetWeeks, Dice dice) {
        return instrument.items().stream()
                .map(item -> of(item, severity + dice.around(SPREAD), onsetWeeks))
                .map(String::valueOf)
                .toList();
    }

    private static int of(Item item, double severity, int onsetWeeks) {
        var duration = item.optionAt(onsetWeeks);
        if (duration.isPresent()) {
            return duration.get().value();
        }
        var part = Math.clamp(severity / SEVERITY_MAX, 0, 1);
        var height = item.max() - item.min();
        return item.min() + (int) Math.round(height * (item.reversed() ? 1 - part : part));
    }
}
