package org.samspel.referral;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.Matter;
import org.samspel.access.law.DataCategory;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Destination;
import org.samspel.kernel.Actor;
import org.samspel.organisation.Area;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.pathway.Routing;
import org.samspel.pathway.RoutingId;
import org.samspel.pathway.Routings;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts together what a referral would disclose to whom, from a choice that was made. */
@Component
class Proposals {
    private static final Matter OWN = Matter.own(DataCategory.REHABILITATION);

    private final Routings routings;
    private final Access access;
    private final Persons persons;
    private final Agreements agreements;
    private final Organisations organisations;
    private final Disclosures disclosures;
    private final ReplyDeadlines deadlines;
    private final ReferralStore store;
    private final RecommendationStore recommendations;
    private final Clock clock;

    Proposals(
            Routings routings,
            Access access,
            Persons persons,
            Agreements agreements,
            Organisations organisations,
            Disclosures disclosures,
            ReplyDeadlines deadlines,
            ReferralStore store,
            RecommendationStore recommendations,
            Clock clock) {
        this.routings = routings;
        this.access = access;
        this.persons = persons;
        this.agreements = agreements;
        this.organisations = organisations;
        this.disclosures = disclosures;
        this.deadlines = deadlines;
        this.store = store;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    Preparation prepare(Actor.Staff actor, RoutingId id) {
        // Only the unit that made the choice sends it.
        var routing =
                routings.find(actor, id)
                        .filter(found -> found.unit().equals(actor.unit()))
                        .orElse(null);
        if (routing == null) {
            return new NotSent.NoSuchRouting();
        }
        var decision = access.decide(actor, Action.READ, routing.person(), OWN);
        if (!decision.permitted()) {
            return new NotSent.NotPermitted(decision.rule());
        }
        var sent = store.sentBy(id, routing.chosen());
        if (sent.isPresent()) {
            return new Preparation.SentAlready(sent.get());
        }
        return recommendations
                .by(id)
                .<Preparation>map(Preparation.RecommendedAlready::new)
                .orElseGet(() -> begin(actor, routing));
    }

    private Preparation begin(Actor.Staff actor, Routing routing) {
        var person = persons.find(actor, routing.person()).orElseThrow();
        return person.status().stopsNewThings()
                ? new NotSent.PersonGone(routing.person(), person.status().diedOn().isPresent())
                : propose(actor, person, routing);
    }

    private Preparation propose(Actor.Staff actor, Person person, Routing routing) {
        var area = organisations.area(actor.area());
        var today = LocalDate.ofInstant(clock.instant(), area.zone());
        var version =
                agreements
                        .version(actor.area(), routing.agreement(), routing.agreementVersion())
                        .filter(found -> found.inForceOn(today))
                        .orElse(null);
        if (version == null) {
            return new NotSent.NoAgreement(routing.person());
        }
        var chosen = version.destination(routing.chosen()).orElseThrow();
        if (chosen.service().isEmpty()) {
            return new NotSent.NothingToSend(routing.person());
        }
        if (chosen.directAccess()) {
            return new Preparation.WithoutReferral(routing, version, chosen);
        }
        var clause = routing.followed() ? routing.clause() : chosen.clause();
        var also =
                also(version, routing)
                        .flatMap(
                                second ->
                                        part(
                                                actor,
                                                area,
                                                routing,
                                                person,
                                                second,
                                                second.clause()));
        return part(actor, area, routing, person, chosen, clause)
                .<Preparation>map(
                        main ->
                                new Preparation.Ready(
                                        new Proposal(routing, person, version, main, also)))
                .orElseGet(
                        () ->
                                new NotSent.NoReceiver(
                                        routing.person(), chosen.service().orElseThrow()));
    }

    /** What the rule that answered names beside its destination, if that is not what was chosen. */
    private static Optional<Destination> also(AgreementVersion version, Routing routing) {
        return version.phase(routing.phase())
                .flatMap(phase -> routing.rule().map(version.table(phase)::rule))
                .flatMap(rule -> Optional.ofNullable(rule.outputs().get("also")))
                .flatMap(name -> version.destination(name.plain()))
                .filter(second -> second.service().isPresent() && !second.directAccess())
                .filter(second -> !second.id().equals(routing.chosen()));
    }

    private Optional<Proposal.Part> part(
            Actor.Staff actor,
            Area area,
            Routing routing,
            Person person,
            Destination destination,
            String clause) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, area.zone());
        List<Unit> receivers =
                organisations.responsibleFor(
                        area.id(),
                        destination.service().orElseThrow(),
                        person.municipalityCode(),
                        today);
        if (receivers.isEmpty()) {
            return Optional.empty();
        }
        // A version whose destination has a service but no deadline does not load.
        var reply = destination.reply().orElseThrow();
        return Optional.of(
                new Proposal.Part(
                        destination,
                        clause,
                        receivers,
                        deadlines.after(reply, area.id(), now),
                        reply.clause(),
                        destination
                                .expiry()
                                .map(expiry -> ReferralRules.expiresAt(expiry, now, area)),
                        ReferralRules.disclosed(routing.facts(), destination),
                        disclosures.to(actor, person, receivers)));
    }
}
