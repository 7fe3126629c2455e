package org.samspel.access;

import org.samspel.access.RowOwners.Owner;
import org.samspel.access.law.LawBook;
import org.samspel.access.law.Laws;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Area;
import org.samspel.organisation.Organisations;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What noting a consent, a block or an emergency opening begins with: in one transaction, about a
 * person whom the actor may note for, at this moment, under the law of the area's country.
 */
@Component
class PersonNotes {
    private final Persons persons;
    private final RowOwners owners;
    private final Organisations organisations;
    private final LawContent law;
    private final TransactionDoor door;
    private final Clock clock;
    private final Ids ids;

    PersonNotes(
            Persons persons,
            RowOwners owners,
            Organisations organisations,
            LawContent law,
            TransactionDoor door,
            Clock clock,
            Ids ids) {
        this.persons = persons;
        this.owners = owners;
        this.organisations = organisations;
        this.law = law;
        this.door = door;
        this.clock = clock;
        this.ids = ids;
    }

    UUID newId() {
        return ids.next();
    }

    Instant now() {
        return clock.instant();
    }

    <T> T reading(Actor actor, Supplier<T> work) {
        return door.enter(actor, work);
    }

    /**
     * @param missing the answer where there is no such person, or the actor may not note for them
     */
    <T> T about(Actor actor, PersonId id, Supplier<T> missing, Function<Person, T> work) {
        return door.enter(
                actor,
                () ->
                        persons.find(actor, id)
                                .filter(person -> mayNoteFor(actor, person))
                                .map(work)
                                .orElseGet(missing));
    }

    /** Staff note what a person told them; a person only their own. */
    private static boolean mayNoteFor(Actor actor, Person person) {
        return switch (actor) {
            case Actor.Staff _ -> true;
            case Actor.Oneself self -> person.records().contains(self.person());
            case Actor.TheSystem _ -> false;
        };
    }

    Owner owner(Actor actor, Person person) {
        return owners.of(actor, person);
    }

    Area area(Actor actor) {
        return organisations.area(actor.area());
    }

    LocalDate today(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), area(actor).zone());
    }

    Laws laws() {
        return law.laws();
    }

    /** Empty where the country has none; it then permits nothing. */
    Optional<LawBook> book(Actor actor) {
        return law.laws().book(area(actor).country());
    }

    boolean isUnitOf(Actor actor, UnitId unit, PartyId party) {
        return organisations
                .unit(actor.area(), unit)
                .filter(found -> found.party().equals(party))
                .isPresent();
    }
}
