package org.samspel.referral;

import org.samspel.access.CareRelations;
import org.samspel.access.RelationKind;
import org.samspel.agreement.Destination;
import org.samspel.agreement.HandOver;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Origin;
import org.samspel.kernel.UnitId;
import org.samspel.referral.ReferralEvent.About;
import org.samspel.referral.ReferralEvent.ReferralSent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Sends what a proposal holds, in the caller's transaction. */
@Component
class Dispatch {
    private final ReferralStore store;
    private final Outbox outbox;
    private final RecommendationStore recommendations;
    private final Disclosures disclosures;
    private final CareRelations relations;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Ids ids;

    Dispatch(
            ReferralStore store,
            Outbox outbox,
            RecommendationStore recommendations,
            Disclosures disclosures,
            CareRelations relations,
            ApplicationEventPublisher events,
            Clock clock,
            Ids ids) {
        this.store = store;
        this.outbox = outbox;
        this.recommendations = recommendations;
        this.disclosures = disclosures;
        this.relations = relations;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    ReferralOutcome send(Actor.Staff actor, Proposal proposal, ReferPerson wish) {
        var main = proposal.main();
        var second = proposal.also().filter(_ -> wish.also().isPresent());
        var kind = ReferralRules.kind(main.destination(), wish.kind());
        if (kind.isEmpty()) {
            return new ReferralOutcome.KindNotAgreed(proposal);
        }
        if (wish.outside().filter(String::isBlank).isPresent()) {
            return new ReferralOutcome.AddressMissing(proposal);
        }
        var toUnit = kind.get() != HandOver.OPEN && wish.outside().isEmpty();
        var receiver = toUnit ? receiver(main, wish.receiver()) : Optional.<UnitId>empty();
        if (toUnit && receiver.isEmpty()) {
            return new ReferralOutcome.ReceiverMissing(proposal, false);
        }
        if (asks(main, receiver) && !wish.consented()) {
            return new ReferralOutcome.ConsentMissing(proposal, false);
        }
        var forbidden = receiver.flatMap(main::forbids);
        if (forbidden.isPresent()) {
            return new ReferralOutcome.NotDisclosed(proposal, false, forbidden.get());
        }
        var also = wish.also().orElse(new ReferPerson.Also(Optional.empty(), false));
        var receiverOfSecond = second.flatMap(part -> receiver(part, also.receiver()));
        if (second.isPresent() && receiverOfSecond.isEmpty()) {
            return new ReferralOutcome.ReceiverMissing(proposal, true);
        }
        if (second.isPresent() && asks(second.get(), receiverOfSecond) && !also.consented()) {
            return new ReferralOutcome.ConsentMissing(proposal, true);
        }
        var forbiddenToo = second.flatMap(part -> receiverOfSecond.flatMap(part::forbids));
        if (forbiddenToo.isPresent()) {
            return new ReferralOutcome.NotDisclosed(proposal, true, forbiddenToo.get());
        }
        var sent =
                send(
                        actor,
                        proposal,
                        letter(
                                main,
                                kind.get(),
                                receiver,
                                wish.outside(),
                                wish.message().strip(),
                                wish.consented(),
                                false));
        if (sent.isEmpty()) {
            return new ReferralOutcome.AlreadySent(
                    store.sentBy(wish.routing(), main.destination().id()).orElseThrow());
        }
        // The message was written to the first receiver, so it stays there.
        var beside =
                second.flatMap(
                        part ->
                                send(
                                        actor,
                                        proposal,
                                        letter(
                                                part,
                                                part.destination().handOver(),
                                                receiverOfSecond,
                                                Optional.empty(),
                                                "",
                                                also.consented(),
                                                true)));
        return new ReferralOutcome.Sent(sent.get(), beside);
    }

    private NewReferral letter(
            Proposal.Part part,
            HandOver kind,
            Optional<UnitId> receiver,
            Optional<String> outside,
            String message,
            boolean consented,
            boolean supplementary) {
        var open = kind == HandOver.OPEN;
        var expiresAt = part.expiresAt().filter(_ -> open);
        return new NewReferral(
                part,
                kind,
                open ? Optional.empty() : receiver,
                open ? Optional.empty() : outside.map(String::strip),
                message,
                consented,
                supplementary,
                open ? Optional.of(ReferralCode.from(ids.next())) : Optional.empty(),
                expiresAt,
                expiresAt.orElse(part.replyDue()));
    }

    /** A letter that no unit here gets needs the person's yes only where the agreement says so. */
    private static boolean asks(Proposal.Part part, Optional<UnitId> receiver) {
        return receiver.map(part::asksConsent).orElseGet(() -> part.destination().consent());
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
        var sent = outbox.insert(ids.next(), actor, proposal, letter, now);
        sent.ifPresent(
                referral -> {
                    referral.receiver()
                            .ifPresentOrElse(
                                    unit -> disclosures.disclose(actor, proposal.person(), unit),
                                    () -> disclosures.write(actor, proposal.person()));
                    referral.receiver()
                            .ifPresent(
                                    unit ->
                                            relations.begin(
                                                    actor,
                                                    referral.person(),
                                                    unit,
                                                    RelationKind.REFERRED,
                                                    "referral"));
                    events.publishEvent(
                            new ReferralSent(About.of(Origin.of(actor, now), referral)));
                });
        return sent;
    }

    /** Keeps that the person was recommended to go there without a referral; once. */
    Recommendation recommend(
            Actor.Staff actor, Preparation.WithoutReferral found, Destination destination) {
        var now = clock.instant();
        var routing = found.routing();
        var made =
                new Recommendation(
                        new RecommendationId(ids.next()),
                        routing.person(),
                        routing.id(),
                        actor.unit(),
                        found.agreement().slug(),
                        found.agreement().number(),
                        routing.followed() ? routing.clause() : destination.clause(),
                        destination.id(),
                        now);
        if (!recommendations.keep(actor, made)) {
            return recommendations.by(routing.id()).orElseThrow();
        }
        events.publishEvent(
                new Recommended(Origin.of(actor, now), made.id(), made.person(), made.unit()));
        return made;
    }
}
