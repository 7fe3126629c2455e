package org.samspel.access;

import org.samspel.access.law.Block;
import org.samspel.access.law.Consent;
import org.samspel.access.law.ConsentKind;
import org.samspel.access.law.Given;
import org.samspel.access.law.Scope;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.person.Identifier;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.person.RegisterPerson;
import org.springframework.boot.test.context.TestComponent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody new in each country, their general practice, and what they decide about their data. */
@TestComponent
class TwoCountries {
    static final Given ORAL = new Given(Given.By.PERSON, Given.How.ORAL, true);

    private final Accounts accounts;
    private final Persons persons;
    private final CareRelations relations;
    private final Consents consents;
    private final Blocks blocks;

    TwoCountries(
            Accounts accounts,
            Persons persons,
            CareRelations relations,
            Consents consents,
            Blocks blocks) {
        this.accounts = accounts;
        this.persons = persons;
        this.relations = relations;
        this.consents = consents;
        this.blocks = blocks;
    }

    Actor.Staff staff(String user) {
        return accounts.staff(user);
    }

    Actor.Staff danishPractice() {
        return staff("gp.nj");
    }

    Actor.Staff swedishPractice() {
        return staff("gp.jh");
    }

    /** Somebody in Aalborg, with whom no unit has to do yet. */
    Person dane() {
        return registered(danishPractice(), "Anna", "Prøvesen", "0851");
    }

    /** Somebody in Östersund, with whom no unit has to do yet. */
    Person swede() {
        return registered(swedishPractice(), "Lars", "Provsson", "2380");
    }

    /** Somebody whom the Swedish practice has in its care. */
    Person patient() {
        var lars = swede();
        meets(swedishPractice(), lars, RelationKind.OWN_GP);
        return lars;
    }

    private Person registered(Actor.Staff by, String given, String family, String municipality) {
        return persons.register(
                by,
                new RegisterPerson(
                        new Identifier("urn:two-countries", UUID.randomUUID().toString()),
                        given,
                        family,
                        LocalDate.of(1972, 3, 1),
                        municipality,
                        by.unit()));
    }

    void meets(Actor.Staff unit, Person person, RelationKind kind) {
        relations.begin(unit, person.id(), unit.unit(), kind, "test");
    }

    /** What somebody would answer orally, from now on. */
    NoteConsent answer(Person person, ConsentKind kind, Consent.Answer answer, Scope scope) {
        return new NoteConsent(
                consents.newId(),
                person.id(),
                kind,
                answer,
                scope,
                ORAL,
                Optional.empty(),
                Optional.empty());
    }

    SetBlock block(
            Person person,
            Block.Kind kind,
            Optional<PartyId> keeper,
            Optional<UnitId> unit,
            Block.SetBy by) {
        return new SetBlock(blocks.newId(), person.id(), kind, keeper, unit, by);
    }

    /** Of everything that is kept about the person, by staff whom they asked. */
    SetBlock block(Person person, Block.Kind kind) {
        return block(
                person, kind, Optional.empty(), Optional.empty(), Block.SetBy.STAFF_AT_REQUEST);
    }

    static KeptConsent kept(ConsentOutcome outcome) {
        return ((ConsentOutcome.Done) outcome).kept();
    }

    static KeptBlock kept(BlockOutcome outcome) {
        return ((BlockOutcome.Done) outcome).kept();
    }
}
