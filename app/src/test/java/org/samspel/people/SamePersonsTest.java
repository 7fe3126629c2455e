package org.samspel.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.CareRelations;
import org.samspel.access.RelationKind;
import org.samspel.access.law.RuleId;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.person.CprNumber;
import org.samspel.person.Identifier;
import org.samspel.person.NumberCheck;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** A person with several numbers, and a person who was registered twice. */
@InTheHouse
class SamePersonsTest {
    private static final LocalDate BORN = LocalDate.of(1991, 5, 4);
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 7);
    private static final AtomicInteger SERIAL = new AtomicInteger(4000);

    @Autowired private SamePersons samePersons;
    @Autowired private Meetings meetings;
    @Autowired private Persons persons;
    @Autowired private Access access;
    @Autowired private CareRelations relations;
    @Autowired private Accounts accounts;
    private Actor.Staff gp;
    private Actor.Staff hospital;
    private Actor.Staff physiotherapist;
    private String reserve = "";
    private String real = "";

    @BeforeEach
    void numbers() {
        gp = accounts.staff("gp.nj");
        hospital = accounts.staff("hospital.nj");
        physiotherapist = accounts.staff("private.nj");
        var serial = SERIAL.incrementAndGet();
        real = CprNumber.synthetic(BORN, serial);
        var letter = (char) ('A' + serial % 26);
        reserve = real.substring(0, 6) + "1" + letter + (char) ('A' + serial / 26 % 26) + "3";
    }

    private Person registered(Actor.Staff by, String number) {
        var met = meetings.register(by, new NewPerson(number, "Ny", "Ankommen", "0851", gp.unit()));
        return person(((Met.Known) met).person());
    }

    private Person person(PersonId id) {
        return persons.find(gp, id).orElseThrow();
    }

    @Test
    void aRealNumberTakesThePlaceOfTheReserveNumberAndBothFindThePerson() {
        var person = registered(gp, reserve);

        assertThat(samePersons.give(gp, person, real, SINCE)).isEqualTo(new NumberGiven.Done());

        assertThat(meetings.lookUp(gp, real)).isEqualTo(new Met.Known(person.id()));
        assertThat(meetings.lookUp(gp, reserve)).isEqualTo(new Met.Known(person.id()));
        assertThat(persons.numbers(gp, person))
                .extracting(number -> number.identifier().value(), number -> number.isCurrent())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(real, true),
                        org.assertj.core.groups.Tuple.tuple(reserve, false));
    }

    @Test
    void aNewCprNumberAfterLegalGenderChangeTakesThePlaceOfTheFirst() {
        var person = registered(gp, real);
        var other = CprNumber.synthetic(BORN, SERIAL.incrementAndGet() + 1000);

        assertThat(samePersons.give(gp, person, other, SINCE)).isEqualTo(new NumberGiven.Done());

        assertThat(persons.identifiers(gp, person.id()))
                .extracting(Identifier::value)
                .containsExactly(other, real);
        assertThat(meetings.lookUp(gp, real)).isEqualTo(new Met.Known(person.id()));
    }

    @Test
    void givingTheSameNumberTwiceGivesItOnce() {
        var person = registered(gp, reserve);
        samePersons.give(gp, person, real, SINCE);

        assertThat(samePersons.give(gp, person, real, SINCE)).isEqualTo(new NumberGiven.Done());
        assertThat(persons.numbers(gp, person)).hasSize(2);
    }

    @Test
    void aWrongNumberChangesNothing() {
        var person = registered(gp, reserve);

        assertThat(samePersons.give(gp, person, "3113001234", SINCE))
                .isEqualTo(new NumberGiven.WrongNumber(new NumberCheck.NoSuchDate()));
        assertThat(persons.numbers(gp, person)).hasSize(1);
    }

    @Test
    void theNumberOfAStrangerTellsNothing() {
        registered(hospital, real);
        relations.end(gp, person(byNumber(real)).id(), gp.unit(), RelationKind.OWN_GP);
        var mine = registered(gp, reserve);

        assertThat(samePersons.give(gp, mine, real, SINCE))
                .isEqualTo(new NumberGiven.OfAStranger());
    }

    private PersonId byNumber(String number) {
        return persons.findBy(hospital, new Identifier(Identifier.CPR, number)).orElseThrow().id();
    }

    @Test
    void twoRecordsOfOnePersonAreLinkedWithNothingLost() {
        var arrived = registered(gp, reserve);
        var known = registered(gp, real);
        relations.begin(gp, arrived.id(), physiotherapist.unit(), RelationKind.REFERRED, "test");
        relations.begin(gp, known.id(), hospital.unit(), RelationKind.REFERRED, "test");

        assertThat(samePersons.give(gp, arrived, real, SINCE))
                .isEqualTo(new NumberGiven.PerhapsTheSame(known, arrived));
        assertThat(samePersons.link(gp, arrived.id(), known.id(), "pas vist")).contains(known.id());

        assertThat(person(arrived.id()).id()).isEqualTo(known.id());
        assertThat(person(known.id()).records()).containsExactly(known.id(), arrived.id());
        assertThat(meetings.lookUp(gp, reserve)).isEqualTo(new Met.Known(known.id()));
        assertThat(meetings.lookUp(gp, real)).isEqualTo(new Met.Known(known.id()));
        for (var unit : new Actor.Staff[] {physiotherapist, hospital}) {
            assertThat(access.decide(unit, Action.READ, known.id()).permitted()).isTrue();
            assertThat(access.decide(unit, Action.READ, arrived.id()).permitted()).isTrue();
        }
        assertThat(access.decide(physiotherapist, Action.READ, known.id()).rule())
                .isEqualTo(RuleId.DK_CURRENT_TREATMENT);
    }

    @Test
    void linkedRecordsAreOnePersonInLists() {
        var arrived = registered(gp, reserve);
        var known = registered(gp, real);
        var before = persons.search(gp, "", access.visible(gp), 1, 50).total();

        samePersons.link(gp, arrived.id(), known.id(), "pas vist");

        assertThat(persons.search(gp, "", access.visible(gp), 1, 50).total()).isEqualTo(before - 1);
        assertThat(persons.search(gp, reserve, access.visible(gp), 1, 50).persons())
                .extracting(Person::id)
                .containsExactly(known.id());
    }

    @Test
    void aLinkThatWasAMistakeIsUndoneAndEachKeepsWhatIsTheirs() {
        var arrived = registered(gp, reserve);
        var known = registered(gp, real);
        relations.begin(gp, known.id(), hospital.unit(), RelationKind.REFERRED, "test");
        samePersons.link(gp, arrived.id(), known.id(), "pas vist");
        relations.begin(
                gp, arrived.id(), physiotherapist.unit(), RelationKind.REFERRED, "while linked");
        assertThat(access.decide(physiotherapist, Action.READ, known.id()).permitted()).isTrue();

        assertThat(samePersons.unlink(gp, arrived.id(), "to søstre")).isTrue();

        assertThat(person(arrived.id()).id()).isEqualTo(arrived.id());
        assertThat(person(known.id()).records()).containsExactly(known.id());
        assertThat(meetings.lookUp(gp, reserve)).isEqualTo(new Met.Known(arrived.id()));
        assertThat(access.decide(hospital, Action.READ, arrived.id()).permitted()).isFalse();
        assertThat(access.decide(hospital, Action.READ, known.id()).permitted()).isTrue();
        assertThat(access.decide(physiotherapist, Action.READ, known.id()).permitted()).isFalse();
        assertThat(access.decide(physiotherapist, Action.READ, arrived.id()).permitted()).isTrue();
        assertThat(samePersons.unlink(gp, arrived.id(), "igen")).isFalse();
    }

    @Test
    void aRelationThatEndsEndsForTheWholePerson() {
        var arrived = registered(gp, reserve);
        var known = registered(gp, real);
        relations.begin(gp, known.id(), hospital.unit(), RelationKind.REFERRED, "test");
        samePersons.link(gp, arrived.id(), known.id(), "pas vist");

        relations.end(gp, known.id(), hospital.unit(), RelationKind.REFERRED);

        assertThat(access.decide(hospital, Action.READ, arrived.id()).permitted()).isFalse();
        assertThat(access.decide(hospital, Action.READ, known.id()).permitted()).isFalse();
    }

    @Test
    void linkingTwiceLinksOnceAndChainsLeadToOnePerson() {
        var first = registered(gp, real);
        var second = registered(gp, reserve);
        var third = registered(gp, CprNumber.synthetic(BORN, SERIAL.incrementAndGet() + 2000));

        assertThat(samePersons.link(gp, first.id(), second.id(), "a")).contains(first.id());
        assertThat(samePersons.link(gp, second.id(), first.id(), "a")).contains(first.id());
        assertThat(samePersons.link(gp, third.id(), first.id(), "b")).contains(first.id());
        assertThat(person(third.id()).records())
                .containsExactlyInAnyOrder(first.id(), second.id(), third.id());

        samePersons.unlink(gp, third.id(), "c");
        assertThat(person(second.id()).records()).containsExactly(first.id(), second.id());
        assertThat(person(third.id()).records()).containsExactly(third.id());
    }

    @Test
    void whoMayNotChangeBothLinksNothing() {
        var arrived = registered(gp, reserve);
        var known = registered(gp, real);

        assertThat(samePersons.link(physiotherapist, arrived.id(), known.id(), "x")).isEmpty();
        assertThat(person(arrived.id()).id()).isEqualTo(arrived.id());
    }
}
