package org.samspel.referral.web;

import org.samspel.referral.Deadlines;

/** One sentence on what happens next with a referral, and when, for whoever reads it. */
final class NextSentence {
    private NextSentence() {}

    static String of(ReferralPage shown) {
        var referral = shown.referral();
        var side = referral.terms().isAt(shown.reader()) ? ".receiver" : ".sender";
        return shown.page()
                .text(
                        "referral.next." + referral.status().code() + side + variant(shown),
                        shown.receiverName(),
                        shown.sender().fullName(),
                        Deadlines.day(shown.page(), referral.replyDue()));
    }

    /** Where the sentence is another one: nobody takes over, or nobody is there yet. */
    private static String variant(ReferralPage shown) {
        var referral = shown.referral();
        var kept = referral.handOver().movesResponsibility() ? "" : ".kept";
        return switch (referral.status()) {
            case SENT -> beforeAnyAnswer(shown, kept);
            case RECEIVED, ACCEPTED, STARTED, DECLINED -> kept;
            case RETURNED, COMPLETED, ANSWERED, REDIRECTED, WITHDRAWN -> "";
        };
    }

    private static String beforeAnyAnswer(ReferralPage shown, String kept) {
        var referral = shown.referral();
        if (referral.terms().isExpired(shown.now())) {
            return ".expired";
        }
        if (referral.open().isPresent()) {
            return ".open";
        }
        return referral.outside().isPresent() ? ".outside" : kept;
    }
}
