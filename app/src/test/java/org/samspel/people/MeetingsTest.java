package org.samspel.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.access.Access;
import org.samspel.access.AccessLog;
import org.samspel.access.Action;
import org.samspel.access.LogLine;
import org.samspel.access.law.RuleId;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PersonId;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.questionnaire.AtAPractice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;

/** How a unit comes to know a person, and what the log says of it. */
@SpringBootTest
@Import(AtAPractice.class)
@ActiveProfiles("demo")
class MeetingsTest {
    private static final String NUMBER = "6101801234";

    @Autowired private Meetings meetings;
    @Autowired private Accounts accounts;
    @Autowired private Persons persons;
    @Autowired private Access access;
    @Autowired private AccessLog log;
    private Actor.Staff gp;
    private Actor.Staff physiotherapist;
    private PersonId person;

    @BeforeEach
    void aRegisteredPerson() {
        gp = accounts.staff("gp.nj");
        physiotherapist = accounts.staff("private.nj");
        var met =
                meetings.register(gp, new NewPerson(NUMBER, "Ny", "Nyborgsen", "0851", gp.unit()));
        person = ((Met.Known) met).person();
    }

    @Test
    void registeringTwiceMakesOnePerson() {
        assertThat(
                        meetings.register(
                                gp, new NewPerson(NUMBER, "Ny", "Nyborgsen", "0851", gp.unit())))
                .isEqualTo(new Met.Known(person));
        assertThat(persons.search(gp, "nyborgsen", access.visible(gp), 1, 10).total()).isEqualTo(1);
    }

    @Test
    void anExactNumberTellsOfAPersonWithoutRelationAndTheAttemptIsLogged() {
        var tellsOf = meetings.lookUp(accounts.staff("hospital.nj"), NUMBER);

        assertThat(tellsOf).isEqualTo(new Met.WithoutRelation(person));
        assertThat(log.page(accounts.staff("reviewer.nj"), 1, 5))
                .anySatisfy(
                        line -> {
                            assertThat(line.action()).isEqualTo(Action.SEARCH);
                            assertThat(line.person()).contains(person);
                            assertThat(line.permitted()).isFalse();
                            assertThat(line.rule()).isEqualTo(RuleId.DK_SECRECY.name());
                        });
    }

    @Test
    void aListShowsNobodyWithoutRelation() {
        var hospital = accounts.staff("hospital.nj");

        for (var typed : List.of("", NUMBER)) {
            assertThat(persons.search(hospital, typed, access.visible(hospital), 1, 100).persons())
                    .extracting(Person::id)
                    .doesNotContain(person);
        }
    }

    @Test
    void aRelationNeedsAReasonAndOpensThePerson() {
        assertThat(meetings.establish(physiotherapist, NUMBER, " "))
                .isInstanceOf(Met.NotEstablished.class);
        assertThat(meetings.establish(physiotherapist, NUMBER, "har bestilt tid"))
                .isEqualTo(new Met.Known(person));
        assertThat(access.decide(physiotherapist, Action.READ, person).rule())
                .isEqualTo(RuleId.DK_CURRENT_TREATMENT);
    }

    @Test
    void theLogOfTheAreaIsReadByItsReviewerAlone() {
        assertThat(log.page(accounts.staff("reviewer.nj"), 1, 500))
                .extracting(LogLine::person)
                .isNotEmpty();
        assertThat(log.page(accounts.staff("hospital.nj"), 1, 500)).isEmpty();
        assertThat(log.count(accounts.staff("hospital.nj"), 1)).isZero();
        assertThat(log.count(new Actor.TheSystem(new AreaId("zz"), "test"), 1)).isZero();
    }
}
