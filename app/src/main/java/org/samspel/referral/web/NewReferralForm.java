package org.samspel.referral.web;

import org.samspel.kernel.UnitId;
import org.samspel.pathway.RoutingId;
import org.samspel.referral.ReferPerson;

import java.util.Optional;
import java.util.UUID;

/** What was typed and ticked on the check page. */
public record NewReferralForm(
        UUID routing,
        String receiver,
        String message,
        boolean consent,
        boolean also,
        boolean alsoConsent) {

    static NewReferralForm untouched(UUID routing) {
        return new NewReferralForm(routing, "", "", false, false, false);
    }

    ReferPerson wish() {
        return new ReferPerson(
                new RoutingId(routing), chosen(), message, consent, also, alsoConsent);
    }

    /** What is no unit's id was not on the page, and counts as not chosen. */
    private Optional<UnitId> chosen() {
        try {
            return receiver.isEmpty() ? Optional.empty() : Optional.of(UnitId.of(receiver));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Without the message: it must never reach a log. */
    @Override
    public String toString() {
        return "NewReferralForm";
    }
}
