package org.samspel.demo;

import org.samspel.kernel.UnitId;
import org.samspel.organisation.Unit;
import org.samspel.pathway.RoutingId;
import org.samspel.referral.NotSent;
import org.samspel.referral.Proposal;
import org.samspel.referral.ReferPerson;
import org.samspel.referral.ReferralOutcome;

import java.util.Comparator;
import java.util.Optional;

/** A choice that was made, from which the person is referred. */
final class ToldRouting {
    private final Teller teller;
    private final RoutingId routing;

    ToldRouting(Teller teller, RoutingId routing) {
        this.teller = teller;
        this.routing = routing;
    }

    /**
     * Sends the person to where the choice leads; nothing is sent when it leads to no service.
     *
     * @param consented to what needs a consent, and to the second destination
     */
    Optional<ToldReferral> refer(String message, boolean consented) {
        var wish = wish(message, consented);
        return switch (teller.doors().referrals().refer(teller.doctor(), wish)) {
            case ReferralOutcome.Sent(var sent, var also) ->
                    Optional.of(new ToldReferral(teller, sent, also));
            case ReferralOutcome.ReceiverMissing(var proposal, _) ->
                    referTo(nearest(proposal), wish);
            case ReferralOutcome.Recommended _ -> Optional.empty();
            case NotSent.NothingToSend _ -> Optional.empty();
            case ReferralOutcome other -> throw new Stuck(other);
        };
    }

    private ReferPerson wish(String message, boolean consented) {
        var plain = ReferPerson.to(routing).saying(message);
        return consented
                ? plain.consenting().with(new ReferPerson.Also(Optional.empty(), true))
                : plain;
    }

    private Optional<ToldReferral> referTo(UnitId receiver, ReferPerson wish) {
        return switch (teller.doors().referrals().refer(teller.doctor(), wish.toUnit(receiver))) {
            case ReferralOutcome.Sent(var sent, var also) ->
                    Optional.of(new ToldReferral(teller, sent, also));
            case ReferralOutcome other -> throw new Stuck(other);
        };
    }

    /** The sender's own team before one at home, and that before any other. */
    private UnitId nearest(Proposal proposal) {
        var sender = teller.cast().unit(teller.doctor().unit());
        var home = Optional.of(proposal.person().municipalityCode());
        return proposal.main().receivers().stream()
                .max(
                        Comparator.comparing((Unit unit) -> unit.name().contains(sender.name()))
                                .thenComparing(unit -> unit.municipalityCode().equals(home)))
                .orElseThrow()
                .id();
    }
}
