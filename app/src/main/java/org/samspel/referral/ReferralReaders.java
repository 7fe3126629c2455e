package org.samspel.referral;

import org.samspel.access.Access;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may open which referral, when access to the person is given. */
@Component
class ReferralReaders {
    private final Persons persons;
    private final Coordinators coordinators;
    private final Access access;
    private final ReferralMatters matters;

    ReferralReaders(
            Persons persons, Coordinators coordinators, Access access, ReferralMatters matters) {
        this.persons = persons;
        this.coordinators = coordinators;
        this.access = access;
        this.matters = matters;
    }

    Set<ReferralId> readable(Actor actor, Collection<ReferralTerms> referrals) {
        var known =
                persons.findAll(
                        actor, referrals.stream().map(ReferralTerms::person).distinct().toList());
        var contacts = new HashMap<PersonId, Optional<UnitId>>();
        return referrals.stream()
                .filter(
                        referral ->
                                Optional.ofNullable(known.get(referral.person()))
                                        .filter(of -> mayRead(actor, of, referral, contacts))
                                        .isPresent())
                .map(ReferralTerms::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean mayRead(
            Actor actor,
            Person person,
            ReferralTerms referral,
            Map<PersonId, Optional<UnitId>> contacts) {
        return isOneself(actor, person)
                || (hasToDo(actor, person, referral, contacts)
                        && access.sees(actor, referral.person(), matters.of(actor, referral)));
    }

    private boolean hasToDo(
            Actor actor,
            Person person,
            ReferralTerms referral,
            Map<PersonId, Optional<UnitId>> contacts) {
        return ReferralRules.mayRead(actor, person.gpUnit(), referral)
                || isAtContact(actor, person, contacts);
    }

    /** Also of a record that was linked to another of the same person. */
    private static boolean isOneself(Actor actor, Person person) {
        return actor instanceof Actor.Oneself self && person.records().contains(self.person());
    }

    /** Whether the reader's unit keeps the person's courses together as the named contact's. */
    private boolean isAtContact(
            Actor actor, Person person, Map<PersonId, Optional<UnitId>> contacts) {
        return actor instanceof Actor.Staff staff
                && staff.role().treatsPersons()
                && contacts.computeIfAbsent(
                                person.id(), _ -> coordinators.contactUnit(actor, person))
                        .filter(staff.unit()::equals)
                        .isPresent();
    }
}
