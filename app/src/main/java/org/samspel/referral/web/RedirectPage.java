package org.samspel.referral.web;

import org.samspel.person.web.PersonHeader;
import org.samspel.referral.AgreedWords;
import org.samspel.referral.Redirect;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;

/** Where a referral is to be sent on to, and why. */
public record RedirectPage(
        PageContext page,
        PersonHeader person,
        Redirect redirect,
        RedirectForm form,
        FormErrors errors) {

    public Link back() {
        return new Link(
                NewReferralController.address(redirect.referral()),
                page.text("referral.redirect.back"));
    }

    public String action() {
        return NewReferralController.address(redirect.referral()) + "/redirect";
    }

    /** As it was ticked; before that, whether a consent is known that covers it. */
    public boolean isConsentTicked() {
        return form.isSent() ? form.consent() : redirect.isConsentKnown();
    }

    public List<Choice> choices() {
        return redirect.targets().stream()
                .map(
                        to ->
                                new Choice(
                                        to.code(),
                                        to.unit().fullName(),
                                        AgreedWords.name(to.destination(), page)))
                .toList();
    }

    /** Without the person and what was typed: neither must reach a log. */
    @Override
    public String toString() {
        return "RedirectPage";
    }
}
