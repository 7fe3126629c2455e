package org.samspel.access;

import org.samspel.access.law.Asker;
import org.samspel.access.law.Calling;
import org.samspel.access.law.Circumstances;
import org.samspel.access.law.Deed;
import org.samspel.access.law.Holding;
import org.samspel.access.law.Level;
import org.samspel.access.law.Need;
import org.samspel.access.law.Provider;
import org.samspel.access.law.Purpose;
import org.samspel.access.law.Question;
import org.samspel.identity.Professions;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Country;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Puts what someone wants into the words of the law. */
@Component
class Questions {
    private static final UnitId NOWHERE = new UnitId(new UUID(0, 0));
    private static final PartyId NOBODY = new PartyId(new UUID(0, 0));

    private final Organisations organisations;
    private final Professions professions;
    private final Clock clock;

    Questions(Organisations organisations, Professions professions, Clock clock) {
        this.organisations = organisations;
        this.professions = professions;
        this.clock = clock;
    }

    /**
     * @param person nobody when there is none in the actor’s area
     */
    Question of(
            Actor actor,
            Optional<Person> person,
            Matter matter,
            Deed deed,
            Purpose purpose,
            Circumstances known) {
        var area = organisations.area(actor.area());
        var now = clock.instant().atZone(area.zone());
        var asker = asker(actor, person, area.country());
        var need =
                known.emergency().filter(one -> one.isOpenAt(now.toInstant())).isPresent()
                        ? Need.INDISPENSABLE
                        : Need.NECESSARY;
        return new Question(
                area.country(),
                now,
                asker,
                holding(actor, person, matter, now.toLocalDate()),
                deed,
                purpose,
                need,
                known);
    }

    /** What the actor asks for when it is not said. */
    Purpose purpose(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> Callings.purpose(calling(staff.area(), staff.unit()));
            case Actor.Oneself _ -> Purpose.OWN_ACCESS;
            case Actor.TheSystem _ -> Purpose.ADMINISTRATION;
        };
    }

    static Deed deed(Action action) {
        return switch (action) {
            case SEARCH -> new Deed.Look(Deed.Look.Way.SEARCH, Level.CONTENT);
            case LIST -> new Deed.Look(Deed.Look.Way.LIST, Level.CONTENT);
            case READ, OPEN_PROTECTED, EMERGENCY ->
                    new Deed.Look(Deed.Look.Way.READ, Level.CONTENT);
            case PRINT -> new Deed.Look(Deed.Look.Way.PRINT, Level.CONTENT);
            case EXPORT -> new Deed.Look(Deed.Look.Way.EXPORT, Level.CONTENT);
            case CHANGE, ESTABLISH_RELATION -> new Deed.Change();
            case DISCLOSE ->
                    throw new IllegalArgumentException("A disclosure needs to know to whom");
        };
    }

    /** Whom something would be handed to. */
    Deed.Receiver receiver(AreaId area, UnitId unit, Person person) {
        return new Deed.Receiver(unit, provider(area, unit), person.gpUnit().equals(unit));
    }

    Calling calling(AreaId area, UnitId unit) {
        return organisations
                .unit(area, unit)
                .map(found -> Callings.of(found.kind()))
                .orElse(Calling.NO_PERSONS);
    }

    private Asker asker(Actor actor, Optional<Person> person, Country country) {
        return switch (actor) {
            case Actor.Staff staff -> {
                var provider = new Provider(staff.party(), calling(staff.area(), staff.unit()));
                yield new Asker.Staff(
                        staff.user(),
                        staff.role(),
                        // Swedish rules speak of callings and relations, not of training.
                        country == Country.DK ? professions.of(staff) : Optional.empty(),
                        staff.unit(),
                        provider,
                        Callings.assignment(provider.calling()));
            }
            case Actor.Oneself self
                    when person.filter(it -> it.records().contains(self.person())).isPresent() ->
                    new Asker.ThePerson();
            // About somebody else a person is as much a stranger as Samspel itself.
            case Actor.Oneself _, Actor.TheSystem _ -> new Asker.TheSystem();
        };
    }

    private Holding holding(Actor actor, Optional<Person> person, Matter matter, LocalDate today) {
        var unit = matter.keeper().orElseGet(() -> ownUnit(actor, person));
        return new Holding(provider(actor.area(), unit), unit, matter.category(), today);
    }

    private static UnitId ownUnit(Actor actor, Optional<Person> person) {
        return actor instanceof Actor.Staff staff
                ? staff.unit()
                : person.map(Person::gpUnit).orElse(NOWHERE);
    }

    private Provider provider(AreaId area, UnitId unit) {
        return organisations
                .unit(area, unit)
                .map(Questions::provider)
                .orElseGet(() -> new Provider(NOBODY, Calling.NO_PERSONS));
    }

    private static Provider provider(Unit unit) {
        return new Provider(unit.party(), Callings.of(unit.kind()));
    }
}
