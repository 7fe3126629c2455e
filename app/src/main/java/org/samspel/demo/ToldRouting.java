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
        var wish =
                new ReferPerson(
                        routing, Optional.empty(), message, consented, consented, consented);
        return switch (teller.doors().referrals().refer(teller.doctor(), wish)) {
            case ReferralOutcome.Sent(var sent, var also) ->
                    Optional.of(new ToldReferral(teller, sent, also));
            case ReferralOutcome.ReceiverMissing(var proposal) -> referTo(nearest(proposal), wish);
            case NotSent.NothingToSend _ -> Optional.empty();
            case ReferralOutcome other -> throw new Stuck(other);
        };
    }

    private Optional<ToldReferral> referTo(UnitId receiver, ReferPerson wish) {
        var chosen =
                new ReferPerson(
                        wish.routing(),
                        Optional.of(receiver),
                        wish.message(),
                        wish.consented(),
                        wish.alsoWanted(),
                        wish.alsoConsented());
        return switch (teller.doors().referrals().refer(teller.doctor(), chosen)) {
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
