package org.samspel.referral.web;

import org.samspel.agreement.HandOver;
import org.samspel.kernel.UnitId;
import org.samspel.pathway.RoutingId;
import org.samspel.referral.Proposal;
import org.samspel.referral.ReferPerson;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was typed and ticked on the check page.
 *
 * @param kind the code of the kind of hand-over, or empty for the usual one
 * @param outside whether it goes on paper to a receiver that does not use Samspel
 * @param address name and address of that receiver
 */
public record NewReferralForm(
        UUID routing,
        String kind,
        String receiver,
        boolean outside,
        String address,
        String message,
        boolean consent,
        boolean also,
        String alsoReceiver,
        boolean alsoConsent) {

    static NewReferralForm untouched(Proposal proposal) {
        return new NewReferralForm(
                proposal.routing().id().value(),
                proposal.main().destination().handOver().code(),
                "",
                false,
                "",
                "",
                proposal.main().isConsentKnown(),
                false,
                "",
                proposal.also().filter(Proposal.Part::isConsentKnown).isPresent());
    }

    static NewReferralForm of(UUID routing, Map<String, String> sent) {
        return new NewReferralForm(
                routing,
                sent.getOrDefault("kind", ""),
                sent.getOrDefault("receiver", ""),
                sent.containsKey("outside"),
                sent.getOrDefault("address", ""),
                sent.getOrDefault("message", ""),
                sent.containsKey("consent"),
                sent.containsKey("also"),
                sent.getOrDefault("alsoReceiver", ""),
                sent.containsKey("alsoConsent"));
    }

    ReferPerson wish() {
        return new ReferPerson(
                new RoutingId(routing),
                HandOver.of(kind),
                unit(receiver),
                outside ? Optional.of(address) : Optional.empty(),
                message,
                consent,
                also
                        ? Optional.of(new ReferPerson.Also(unit(alsoReceiver), alsoConsent))
                        : Optional.empty());
    }

    /** What is no unit's id was not on the page, and counts as not chosen. */
    private static Optional<UnitId> unit(String chosen) {
        try {
            return chosen.isEmpty() ? Optional.empty() : Optional.of(UnitId.of(chosen));
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
