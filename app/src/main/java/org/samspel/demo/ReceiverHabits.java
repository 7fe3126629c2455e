package org.samspel.demo;

import org.samspel.content.ContentNode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How those who get referrals usually do.
 *
 * @param phrases what is written, by occasion
 */
record ReceiverHabits(
        Weighted<Reply> replies,
        Range startDays,
        Range courseDays,
        Map<Phrase, List<String>> phrases) {

    /** How a referral is answered, or what becomes of it instead. */
    enum Reply {
        IN_TIME,
        LATE,
        DECLINED,
        RETURNED,
        REDIRECTED,
        WITHDRAWN,
        /** Not yet: older ones were answered late. */
        NONE
    }

    /** The occasions on which sender and receiver write something. */
    enum Phrase {
        DECLINE,
        RETURN,
        SUPPLEMENT,
        REDIRECT,
        WITHDRAWAL,
        ADVICE,
        ASSESSMENT,
        PLAN,
        CLOSING_NOTE
    }

    static ReceiverHabits read(ContentNode node) {
        var phrases = node.child("phrases");
        return new ReceiverHabits(
                replies(node.child("replies")),
                Range.read(node.child("start-days")),
                Range.read(node.child("course-days")),
                List.of(Phrase.values()).stream()
                        .collect(
                                Collectors.toMap(
                                        phrase -> phrase,
                                        phrase -> written(phrases.child(code(phrase))))));
    }

    private static List<String> written(ContentNode node) {
        return node.items().stream().map(ContentNode::asText).toList();
    }

    private static Weighted<Reply> replies(ContentNode node) {
        var keys = Weighted.keys(node);
        return new Weighted<>(
                keys.values().stream().map(key -> reply(node, key)).toList(), keys.weights());
    }

    private static Reply reply(ContentNode node, String key) {
        return List.of(Reply.values()).stream()
                .filter(reply -> code(reply).equals(key))
                .findFirst()
                .orElseThrow(() -> node.bad("“" + key + "” is no way to answer a referral"));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String write(Phrase phrase, Dice dice) {
        return dice.of(phrases.getOrDefault(phrase, List.of("")));
    }
}
