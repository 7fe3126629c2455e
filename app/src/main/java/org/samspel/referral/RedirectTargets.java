package org.samspel.referral;

import org.samspel.access.law.Ruling;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Destination;
import org.samspel.agreement.Pilots;
import org.samspel.kernel.Actor;
import org.samspel.organisation.Area;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a referral can be sent on to: what its agreement knows for the person’s home today. */
@Component
class RedirectTargets {
    private final Agreements agreements;
    private final Pilots pilots;
    private final Organisations organisations;
    private final Disclosures disclosures;
    private final Clock clock;

    RedirectTargets(
            Agreements agreements,
            Pilots pilots,
            Organisations organisations,
            Disclosures disclosures,
            Clock clock) {
        this.agreements = agreements;
        this.pilots = pilots;
        this.organisations = organisations;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    private record Place(Destination destination, Unit unit) {}

    /** In the agreement’s order, each with what the law says of it. */
    Redirect of(Actor.Staff actor, Referral referral, Person person) {
        var places = places(actor, organisations.area(actor.area()), referral, person);
        var rulings = disclosures.to(actor, person, places.stream().map(Place::unit).toList());
        return new Redirect(
                referral,
                places.stream()
                        .flatMap(
                                to ->
                                        Optional.ofNullable(rulings.get(to.unit().id()))
                                                .map(ruling -> target(to, ruling))
                                                .stream())
                        .toList());
    }

    private static RedirectTarget target(Place to, Ruling ruling) {
        return new RedirectTarget(to.destination(), to.unit(), ruling);
    }

    private List<Place> places(Actor.Staff actor, Area area, Referral referral, Person person) {
        var version =
                agreements
                        .version(area.id(), referral.agreement(), referral.agreementVersion())
                        .orElseThrow();
        var from = version.destination(referral.destination()).orElseThrow();
        var today = LocalDate.ofInstant(clock.instant(), area.zone());
        var holding = pilots.holding(actor, version, person.municipalityCode(), today);
        return version.destinations(holding).stream()
                .filter(to -> ReferralRules.mayGoOn(from, to))
                .flatMap(to -> places(area, referral, person, to))
                .toList();
    }

    private Stream<Place> places(Area area, Referral referral, Person person, Destination to) {
        var today = LocalDate.ofInstant(clock.instant(), area.zone());
        return organisations
                .responsibleFor(
                        area.id(), to.service().orElseThrow(), person.municipalityCode(), today)
                .stream()
                .filter(unit -> !referral.terms().isAt(unit.id()))
                .map(unit -> new Place(to, unit));
    }
}
