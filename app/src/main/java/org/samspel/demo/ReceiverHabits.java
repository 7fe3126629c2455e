package org.samspel.demo;

import org.samspel.content.ContentNode;

import java.util.List;
import java.util.Locale;

/** How those who get referrals usually do. */
record ReceiverHabits(
        Weighted<Reply> replies,
        List<String> declines,
        Range startDays,
        Range courseDays,
        List<String> closingNotes) {

    /** How a receiver answers. */
    enum Reply {
        IN_TIME,
        LATE,
        DECLINED,
        /** Not yet: older ones were answered late. */
        NONE
    }

    static ReceiverHabits read(ContentNode node) {
        return new ReceiverHabits(
                replies(node.child("replies")),
                node.textList("declines"),
                Range.read(node.child("start-days")),
                Range.read(node.child("course-days")),
                node.textList("closing-notes"));
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
