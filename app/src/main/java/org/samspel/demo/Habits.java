package org.samspel.demo;

import org.samspel.content.ContentNode;
import org.samspel.pathway.RoutingChoice;

import java.util.List;
import java.util.Locale;

/**
 * How those who meet persons usually do, in days and in percent.
 *
 * @param followed how often the agreement is followed
 * @param otherways what is chosen when it is not
 * @param second what is chosen after a decline
 * @param consents how often a person agrees that a second receiver gets to know
 */
record Habits(
        int followed,
        Weighted<Otherway> otherways,
        List<Otherway> second,
        int consents,
        List<String> messages,
        Weighted<Reply> replies,
        List<String> declines,
        Range startDays,
        Range courseDays,
        List<String> closingNotes,
        int again) {

    /** How a receiver answers. */
    enum Reply {
        IN_TIME,
        LATE,
        DECLINED,
        /** Not yet: older ones were answered late. */
        NONE
    }

    /**
     * Something else than the agreement suggests.
     *
     * @param destinations in the order of liking; the one that is suggested anyway is passed over
     */
    record Otherway(String reason, String words, List<String> destinations) {
        static Otherway read(ContentNode node) {
            return new Otherway(
                    node.text("reason"), node.text("words"), node.textList("destinations"));
        }

        List<RoutingChoice> choices() {
            return destinations.stream()
                    .<RoutingChoice>map(
                            destination -> new RoutingChoice.Otherwise(destination, reason, words))
                    .toList();
        }
    }

    static Habits read(ContentNode node) {
        return new Habits(
                node.number("followed-percent"),
                Weighted.items(node.child("otherwise"), Otherway::read),
                node.list("after-decline").stream().map(Otherway::read).toList(),
                node.number("consents-percent"),
                node.textList("messages"),
                replies(node.child("replies")),
                node.textList("declines"),
                Range.read(node.child("start-days")),
                Range.read(node.child("course-days")),
                node.textList("closing-notes"),
                node.number("again-percent"));
    }

    private static Weighted<Reply> replies(ContentNode node) {
        var keys = Weighted.keys(node);
        return new Weighted<>(
                keys.values().stream().map(key -> reply(node, key)).toList(), keys.weights());
    }

    private static Reply reply(ContentNode node, String key) {
        try {
            return Reply.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException _) {
            throw node.bad("“" + key + "” is no way to answer a referral");
        }
    }
}
