package org.samspel.questionnaire;

import java.util.Map;

/**
 * The sum of all items, reversed ones counted from the other end of their scale: {@code 10 − x} on
 * a scale of 0 to 10 (Linton, Nicholas, MacDonald, Spine 2011;36:1891).
 */
final class Scoring {
    private Scoring() {}

    /**
     * @param answers to every item, each within its scale; no score exists otherwise
     */
    static int score(Instrument instrument, Map<String, Integer> answers) {
        var sum = 0;
        for (var item : instrument.items()) {
            var answer = answers.get(item.id());
            if (answer == null || !item.allows(answer)) {
                throw new IllegalArgumentException("A score needs an answer to every item");
            }
            sum += item.points(answer);
        }
        return sum;
    }
}
