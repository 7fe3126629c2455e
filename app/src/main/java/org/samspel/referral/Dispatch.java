package org.samspel.referral;

import org.samspel.access.CareRelations;
import org.samspel.access.RelationKind;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Origin;
import org.samspel.kernel.UnitId;
import org.samspel.referral.ReferralEvent.ReferralSent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Sends what a proposal holds, in the caller's transaction. */
@Component
class Dispatch {
    private final ReferralStore store;
    private final CareRelations relations;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Ids ids;

    Dispatch(
            ReferralStore store,
            CareRelations relations,
            ApplicationEventPublisher events,
            Clock clock,
            Ids ids) {
        this.store = store;
        this.relations = relations;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    ReferralOutcome send(Actor.Staff actor, Proposal proposal, ReferPerson wish) {
        var main = proposal.main();
        var also = proposal.also().filter(_ -> wish.alsoWanted());
        var receiver = receiver(main, wish.receiver());
        if (receiver.isEmpty()) {
            return new ReferralOutcome.ReceiverMissing(proposal);
        }
        if (main.destination().consent() && !wish.consented()) {
            return new ReferralOutcome.ConsentMissing(proposal, false);
        }
        if (also.isPresent() && also.get().destination().consent() && !wish.alsoConsented()) {
            return new ReferralOutcome.ConsentMissing(proposal, true);
        }
        var letter =
                new NewReferral(
                        main, receiver.get(), wish.message().strip(), wish.consented(), false);
        var sent = send(actor, proposal, letter);
        if (sent.isEmpty()) {
            return new ReferralOutcome.AlreadySent(
                    store.sentBy(wish.routing(), main.destination().id()).orElseThrow());
        }
        // The message was written to the first receiver, so it stays there.
        var second =
                also.flatMap(
                        part ->
                                send(
                                        actor,
                                        proposal,
                                        new NewReferral(
                                                part,
                                                part.receivers().getFirst().id(),
                                                "",
                                                wish.alsoConsented(),
                                                true)));
        return new ReferralOutcome.Sent(sent.get(), second);
    }

    /** The one receiver there is, or the one of several that was chosen. */
    private static Optional<UnitId> receiver(Proposal.Part part, Optional<UnitId> chosen) {
        return part.hasChoice()
                ? chosen.filter(
                        id -> part.receivers().stream().anyMatch(unit -> unit.id().equals(id)))
                : Optional.of(part.receivers().getFirst().id());
    }

    private Optional<Referral> send(Actor.Staff actor, Proposal proposal, NewReferral letter) {
        var now = clock.instant();
        var sent = store.insert(ids.next(), actor, proposal, letter, now);
        sent.ifPresent(
                referral -> {
                    relations.begin(
                            actor,
                            referral.person(),
                            referral.receiver(),
                            RelationKind.REFERRED,
                            "referral");
                    events.publishEvent(
                            new ReferralSent(
                                    Origin.of(actor, now),
                                    referral.id(),
                                    referral.person(),
                                    referral.sender(),
                                    referral.receiver()));
                });
        return sent;
    }
}
