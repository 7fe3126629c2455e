package org.samspel.questionnaire;

import org.samspel.access.CareRelations;
import org.samspel.access.RelationKind;
import org.samspel.identity.AccountContent;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.organisation.OrganisationContent;
import org.samspel.person.FactSource;
import org.samspel.person.Identifier;
import org.samspel.person.PersonStatuses;
import org.samspel.person.Persons;
import org.samspel.person.RegisterPerson;
import org.samspel.person.StatusChange;
import org.springframework.boot.test.context.TestComponent;

import java.time.LocalDate;
import java.util.UUID;

/** A general practice of the delivered content, and persons who have come to it. */
@TestComponent
public class AtAPractice {
    private final Accounts accounts;
    private final Persons persons;
    private final CareRelations relations;
    private final PersonStatuses statuses;

    AtAPractice(
            OrganisationContent organisations,
            AccountContent users,
            Accounts accounts,
            Persons persons,
            CareRelations relations,
            PersonStatuses statuses) {
        this.accounts = accounts;
        this.persons = persons;
        this.relations = relations;
        this.statuses = statuses;
        organisations.load();
        users.load();
    }

    public Actor.Staff gp() {
        return staff("gp.nj");
    }

    public Actor.Staff staff(String user) {
        return (Actor.Staff) accounts.named(user).flatMap(accounts::actor).orElseThrow();
    }

    /** A new person of the practice, with whom it has a relation. */
    public PersonId person() {
        var gp = gp();
        var person = stranger();
        relations.begin(gp, person, gp.unit(), RelationKind.OWN_GP, "test");
        return person;
    }

    /** A new person of another practice, with whom that has a relation. */
    public PersonId personOf(Actor.Staff practice, String municipality, LocalDate birth) {
        var person =
                persons.register(
                                practice,
                                new RegisterPerson(
                                        new Identifier("urn:test", UUID.randomUUID().toString()),
                                        "Anna",
                                        "Provsson",
                                        birth,
                                        municipality,
                                        practice.unit()))
                        .id();
        relations.begin(practice, person, practice.unit(), RelationKind.OWN_GP, "test");
        return person;
    }

    /** The practice writes down that the person has died. */
    public void died(Actor.Staff practice, PersonId person, LocalDate on) {
        var version = persons.find(practice, person).orElseThrow().version();
        statuses.record(practice, person, version, new StatusChange.Died(on), FactSource.RELATIVE);
    }

    /** The practice writes down that the person has moved to another region. */
    public void movedAway(Actor.Staff practice, PersonId person, LocalDate on) {
        var version = persons.find(practice, person).orElseThrow().version();
        statuses.record(
                practice, person, version, new StatusChange.LeftArea(on), FactSource.RELATIVE);
    }

    /** A person of the area whom the practice has nothing to do with. */
    public PersonId stranger() {
        var gp = gp();
        return persons.register(
                        gp,
                        new RegisterPerson(
                                new Identifier("urn:test", UUID.randomUUID().toString()),
                                "Anna",
                                "Prøvesen",
                                LocalDate.of(1972, 3, 1),
                                "0851",
                                gp.unit()))
                .id();
    }
}
