package org.samspel.demo;

import org.samspel.agreement.Destination;
import org.samspel.agreement.HandOver;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Unit;
import org.samspel.pathway.RoutingId;
import org.samspel.referral.NotSent;
import org.samspel.referral.Proposal;
import org.samspel.referral.ReferPerson;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralOutcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A choice that was made, from which the person is referred. */
final class ToldRouting {
    private final Teller teller;
    private final RoutingId routing;
    private final Destination destination;

    ToldRouting(Teller teller, RoutingId routing, Destination destination) {
        this.teller = teller;
        this.routing = routing;
        this.destination = destination;
    }

    /** The kinds of hand-over that are agreed for there. */
    List<HandOver> kinds() {
        return destination.kinds();
    }

    /** To the one unit that answers for it, with no more words. */
    Optional<ToldReferral> refer() {
        return refer(ReferPerson.to(routing));
    }

    /**
     * Sends the person to where the choice leads; nothing is sent when it leads to no service.
     *
     * @param kind one of {@link #kinds}
     * @param consented to what needs a consent, and to the second destination
     * @param outside name and address of a receiver without Samspel, if it goes there
     */
    Optional<ToldReferral> refer(
            HandOver kind, String message, boolean consented, Optional<String> outside) {
        var wish = ReferPerson.to(routing).saying(message);
        if (kind != destination.kinds().getFirst()) {
            wish = wish.as(kind);
        }
        if (consented) {
            wish = wish.consenting().with(new ReferPerson.Also(Optional.empty(), true));
        }
        if (outside.isPresent() && kind == HandOver.TAKE_OVER) {
            wish = wish.toOutside(outside.get());
        }
        return refer(wish);
    }

    private Optional<ToldReferral> refer(ReferPerson wish) {
        return switch (teller.doors().referrals().refer(teller.doctor(), wish)) {
            case ReferralOutcome.Sent(var sent, var also) -> Optional.of(told(sent, also));
            case ReferralOutcome.ReceiverMissing(var proposal, _) ->
                    refer(wish.toUnit(nearest(proposal)));
            case ReferralOutcome.ConsentMissing(_, var also) when !also && !wish.consented() ->
                    refer(wish.consenting());
            case ReferralOutcome.Recommended _ -> Optional.empty();
            case NotSent.NothingToSend _ -> Optional.empty();
            case ReferralOutcome other -> throw new Stuck(other);
        };
    }

    private ToldReferral told(Referral sent, Optional<Referral> also) {
        return new ToldReferral(teller, sent, providers(), also);
    }

    private List<UnitId> providers() {
        var home = teller.home();
        return destination.service().stream()
                .flatMap(
                        service ->
                                teller
                                        .doors()
                                        .organisations()
                                        .responsibleFor(
                                                teller.stage().area(),
                                                service,
                                                home,
                                                teller.time().today())
                                        .stream())
                .map(Unit::id)
                .toList();
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
