package org.samspel.demo;

import org.samspel.content.ContentNode;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stories of one kind begin with.
 *
 * @param onsetWeeks between onset and the first visit
 * @param answers in the order of the instrument's items
 * @param facts what the assessment finds, as typed; no red flag is present
 */
record Profile(
        int onsetWeeks,
        List<String> answers,
        List<String> laterAnswers,
        Map<String, String> facts) {
    static Profile read(ContentNode node) {
        return new Profile(
                node.number("onset-weeks"),
                node.textList("answers"),
                node.textList("later-answers"),
                node.child("facts").entries().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, entry -> entry.getValue().asText())));
    }
}
