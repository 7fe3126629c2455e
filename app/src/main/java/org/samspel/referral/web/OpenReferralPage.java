package org.samspel.referral.web;

import org.samspel.referral.AgreedWords;
import org.samspel.referral.Deadlines;
import org.samspel.referral.TakeUp;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;

/**
 * Where a provider takes up an open referral: the question, and then what was found, without a word
 * about the person.
 *
 * @param typed the code or number; never in an address
 * @param senderName of the unit that sent what was found
 */
public record OpenReferralPage(
        PageContext page,
        String typed,
        Optional<TakeUp.Ready> ready,
        String senderName,
        FormErrors errors) {

    public List<Definition> found(TakeUp.Ready of) {
        var terms = of.referral();
        var clause =
                AgreedWords.clause(terms.agreement(), terms.agreementVersion(), terms.clause());
        return List.of(
                Definition.of(
                        page.text("referral.open.to"),
                        of.agreement()
                                .destination(terms.destination())
                                .map(to -> AgreedWords.name(to, page))
                                .orElse("")),
                Definition.of(page.text("referral.from"), senderName),
                Definition.of(page.text("referral.sentAt"), page.dateTime(terms.sentAt())),
                Definition.of(
                        page.text("referral.validUntil"),
                        page.date(Deadlines.day(page, terms.replyDue()))),
                new Definition(page.text("referral.clause"), clause.words(), clause.href()));
    }

    /** Without what was typed: it must never reach a log. */
    @Override
    public String toString() {
        return "OpenReferralPage";
    }
}
