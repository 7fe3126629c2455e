package org.samspel.demo;

import org.samspel.content.ContentNode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a made-up person’s plan has come.
 *
 * @param begun days ago
 * @param met days ago; empty when no meeting was held
 * @param followUp days from its beginning to the next follow-up
 */
record PlanStory(int begun, Optional<Integer> met, int followUp, Until until) {
    enum Until {
        NEED,
        DECLINED,
        CONSENTED,
        CALLED,
        MET,
        AGREED,
        REVIEW,
        CLOSED
    }

    static PlanStory read(ContentNode node) {
        var until = node.text("until").toUpperCase(Locale.ROOT);
        return new PlanStory(
                node.number("begun"),
                node.optionalNumber("met"),
                node.number("follow-up"),
                List.of(Until.values()).stream()
                        .filter(one -> one.name().equals(until))
                        .findFirst()
                        .orElseThrow(() -> node.bad("a plan does not come so far")));
    }
}
