package org.samspel.referral;

import org.samspel.agreement.Agreements;
import org.samspel.agreement.Coordination;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.person.ContactKind;
import org.samspel.person.NamedContact;
import org.samspel.person.NamedContacts;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who keeps a course together, as the agreement says it: the person's own practice, or the unit of
 * the named contact (fast vårdkontakt), else the unit that referred. Asked for when it is needed
 * and stored nowhere, so that it follows a person who changes practice.
 */
@Component
public class Coordinators {
    private final Agreements agreements;
    private final Persons persons;
    private final NamedContacts contacts;
    private final Organisations organisations;
    private final Clock clock;

    Coordinators(
            Agreements agreements,
            Persons persons,
            NamedContacts contacts,
            Organisations organisations,
            Clock clock) {
        this.agreements = agreements;
        this.persons = persons;
        this.contacts = contacts;
        this.organisations = organisations;
        this.clock = clock;
    }

    public Coordinator of(Actor actor, ReferralTerms referral) {
        var agreed =
                agreements
                        .version(actor.area(), referral.agreement(), referral.agreementVersion())
                        .flatMap(version -> version.coordination());
        var clause = agreed.map(Coordination::clause).orElse(referral.clause());
        var notes = agreed.map(Coordination::notesClause).orElse(referral.clause());
        var person = persons.find(actor, referral.person());
        if (agreed.filter(how -> how.who() == Coordination.Who.OWN_PRACTICE).isPresent()) {
            var practice = person.map(Person::gpUnit).orElse(referral.sender());
            return new Coordinator(practice, "", clause, notes);
        }
        var contact = person.flatMap(of -> contact(actor, of));
        return new Coordinator(
                contact.flatMap(named -> unit(actor, named)).orElse(referral.sender()),
                contact.map(NamedContact::name).orElse(""),
                clause,
                notes);
    }

    /** The unit of the person's named contact, which reads what it keeps together. */
    Optional<UnitId> contactUnit(Actor actor, Person person) {
        return contact(actor, person).flatMap(named -> unit(actor, named));
    }

    private Optional<NamedContact> contact(Actor actor, Person person) {
        var area = organisations.area(actor.area());
        var today = LocalDate.ofInstant(clock.instant(), area.zone());
        return contacts.of(actor, person).stream()
                .filter(named -> named.kind() == ContactKind.FAST_VARDKONTAKT)
                .filter(named -> named.isCurrentOn(today))
                .findFirst();
    }

    /** A contact names a unit in words; what is none of the area's units gets no tasks. */
    private Optional<UnitId> unit(Actor actor, NamedContact contact) {
        return organisations.unitCalled(actor.area(), contact.unit()).map(Unit::id);
    }
}
