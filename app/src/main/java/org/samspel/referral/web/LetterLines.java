package org.samspel.referral.web;

import org.samspel.agreement.HandOver;
import org.samspel.referral.AgreedWords;
import org.samspel.shell.Definition;
import org.samspel.shell.Link;

import java.util.List;

/** The terms of a referral: from whom, to whom, by when, and the clauses behind it. */
final class LetterLines {
    private LetterLines() {}

    static List<Definition> of(ReferralPage shown) {
        var page = shown.page();
        var referral = shown.referral();
        var open = referral.handOver() == HandOver.OPEN;
        return List.of(
                Definition.of(
                        page.text("referral.kind"),
                        page.text("referral.kind." + referral.handOver().code())),
                Definition.of(page.text("referral.from"), shown.sender().fullName()),
                Definition.of(page.text("referral.to"), shown.receiverName()),
                Definition.of(page.text("referral.sentAt"), page.dateTime(referral.sentAt())),
                Definition.of(
                        page.text(open ? "referral.validUntil" : "referral.due"),
                        page.dateTime(referral.replyDue())),
                agreed(shown),
                linked(
                        page.text(open ? "referral.validClause" : "referral.deadlineClause"),
                        clause(shown, referral.deadlineClause())),
                coordinator(shown));
    }

    private static Definition agreed(ReferralPage shown) {
        var clause = clause(shown, shown.referral().clause());
        return new Definition(
                shown.page().text("referral.clause"),
                shown.page()
                        .text(
                                "referral.clause.of",
                                clause.words(),
                                shown.agreement().title(),
                                Integer.toString(shown.agreement().number())),
                clause.href());
    }

    private static Definition coordinator(ReferralPage shown) {
        var coordinator = shown.coordinator();
        var clause = clause(shown, coordinator.clause());
        var name = shown.coordinatorName();
        return new Definition(
                shown.page().text("referral.coordinator"),
                shown.page()
                        .text(
                                "referral.coordinator.of",
                                coordinator.contact().isEmpty()
                                        ? name
                                        : coordinator.contact() + ", " + name,
                                clause.words()),
                clause.href());
    }

    private static Definition linked(String term, Link clause) {
        return new Definition(term, clause.words(), clause.href());
    }

    private static Link clause(ReferralPage shown, String id) {
        var referral = shown.referral();
        return AgreedWords.clause(referral.agreement(), referral.agreementVersion(), id);
    }
}
