package org.samspel.demo;

import org.samspel.content.ContentNode;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * In which situation persons come.
 *
 * @param onsetWeeks between onset and the first visit
 * @param severity how bad it is on the scale of an answer, 0 to 10, when they come
 * @param severityAfter the same when what was done is done
 * @param facts what an assessment may find, as typed, with the weights of each answer
 * @param statements what doctors state before: yes, no, or nothing (none)
 * @param diagnoses codes of the country's list, perhaps none
 * @param redFlags which red flag is present, if one is
 */
record Situation(
        String name,
        Range onsetWeeks,
        int severity,
        int severityAfter,
        Map<String, Weighted<String>> facts,
        Map<String, Weighted<String>> statements,
        Optional<Weighted<String>> diagnoses,
        Optional<Weighted<String>> redFlags) {
    static Situation read(ContentNode node) {
        return new Situation(
                node.text("name"),
                Range.read(node.child("onset-weeks")),
                node.number("severity"),
                node.number("severity-after"),
                weights(node.child("facts")),
                node.optional("statements").map(Situation::weights).orElse(Map.of()),
                node.optional("diagnoses").map(Weighted::keys),
                node.optional("red-flags").map(Weighted::keys));
    }

    private static Map<String, Weighted<String>> weights(ContentNode node) {
        var weights = new LinkedHashMap<String, Weighted<String>>();
        node.entries().forEach((name, answers) -> weights.put(name, Weighted.keys(answers)));
        return Collections.unmodifiableMap(weights);
    }

    /** What an assessment finds; of several red flags those that are not there are answered too. */
    Map<String, String> found(Dice dice) {
        var found = new LinkedHashMap<String, String>();
        facts.forEach((name, answers) -> found.put(name, dice.of(answers)));
        redFlags.ifPresent(
                flags -> {
                    var present = dice.of(flags);
                    flags.values().forEach(flag -> found.put(flag, "no"));
                    found.put(present, "yes");
                });
        return found;
    }
}
