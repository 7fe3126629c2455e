package org.samspel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samspel.questionnaire.InstrumentFixtures.OMPSQ;
import static org.samspel.questionnaire.InstrumentFixtures.answers;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.access.law.RuleId;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.questionnaire.Submission.Answered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@InTheHouse
@RecordApplicationEvents
class QuestionnairesTest {
    private static final String FIFTY_FOUR = "5,6,4,3,7,4,8,6,5,2";
    private static final Locale DANISH = Locale.of("da", "DK");

    @Autowired private Questionnaires questionnaires;
    @Autowired private AtAPractice practice;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;
    @Autowired private ApplicationEvents events;

    private Actor.Staff gp;
    private PersonId person;

    @BeforeEach
    void aPersonAtTheirPractice() {
        gp = practice.gp();
        person = practice.person();
    }

    @Test
    void keepsRawAnswersScoreVersionsAndLanguage() {
        var kept = answered(FIFTY_FOUR, UUID.randomUUID());

        var read = questionnaires.latest(gp, person, OMPSQ).orElseThrow();
        assertThat(read.id()).isEqualTo(kept.id());
        assertThat(read.score()).isEqualTo(54);
        assertThat(read.answers())
                .containsEntry("duration", 5)
                .containsEntry("sleep", 3)
                .hasSize(10);
        assertThat(read.instrumentVersion()).isEqualTo("1");
        assertThat(read.algorithmVersion()).isEqualTo("1");
        assertThat(read.language().getLanguage()).isEqualTo("da");
        assertThat(read.unit()).isEqualTo(gp.unit());
    }

    @Test
    void tellsTheOtherRoomsOnce() {
        var token = UUID.randomUUID();
        var first = answered(FIFTY_FOUR, token);
        var second = answered(FIFTY_FOUR, token);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(events.stream(QuestionnaireAnswered.class))
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.response()).isEqualTo(first.id());
                            assertThat(event.person()).isEqualTo(person);
                            assertThat(event.instrument()).isEqualTo(OMPSQ);
                        });
    }

    @Test
    void keepsOneWhenTheButtonIsPressedTwiceAtOnce() throws Exception {
        var token = UUID.randomUUID();
        Callable<ResponseId> press = () -> answered(FIFTY_FOUR, token).id();
        try (var hands = Executors.newFixedThreadPool(4)) {
            var ids =
                    hands.invokeAll(List.of(press, press, press, press)).stream()
                            .map(Future::resultNow)
                            .distinct();
            assertThat(ids).hasSize(1);
        }
        assertThat(questionnaires.all(gp, person, OMPSQ)).hasSize(1);
    }

    @Test
    void givesAllOldestFirst() {
        answered(FIFTY_FOUR, UUID.randomUUID());
        answered("1,0,10,10,0,0,0,10,0,0", UUID.randomUUID());

        assertThat(questionnaires.all(gp, person, OMPSQ))
                .extracting(Response::score)
                .containsExactly(54, 1);
    }

    @Test
    void keepsNothingOfIncompleteAnswers() {
        var typed = answers(FIFTY_FOUR);
        typed.remove("tense");

        assertThat(submit(gp, typed)).isEqualTo(new Submission.Incomplete(List.of("tense")));
        assertThat(questionnaires.all(gp, person, OMPSQ)).isEmpty();
    }

    @Test
    void namesImpossibleAndMissingAnswersTogether() {
        var typed = answers(FIFTY_FOUR);
        typed.remove("tense");
        typed.put("pain", "11");
        typed.put("shoeSize", "5");

        assertThat(submit(gp, typed))
                .isEqualTo(
                        new Submission.Impossible(List.of("pain", "shoeSize"), List.of("tense")));
        assertThat(questionnaires.all(gp, person, OMPSQ)).isEmpty();
    }

    @Test
    void refusesAUnitWithoutRelation() {
        var municipality = practice.staff("municipality.nj");

        assertThat(submit(municipality, answers(FIFTY_FOUR)))
                .isEqualTo(new Submission.NotPermitted(RuleId.DK_SECRECY));
        assertThat(questionnaires.open(municipality, person, OMPSQ))
                .isEqualTo(new Opening.NotPermitted(RuleId.DK_SECRECY));
    }

    @Test
    void asksNothingNewAboutAPersonWhoHasDied() {
        var before = answered(FIFTY_FOUR, UUID.randomUUID());
        practice.died(gp, person, LocalDate.now(ZoneId.of("Europe/Copenhagen")));

        assertThat(questionnaires.open(gp, person, OMPSQ)).isInstanceOf(Opening.PersonGone.class);
        assertThat(submit(gp, answers(FIFTY_FOUR))).isInstanceOf(Submission.PersonGone.class);
        assertThat(questionnaires.all(gp, person, OMPSQ))
                .extracting(Response::id)
                .containsExactly(before.id());
    }

    @Test
    void asksNothingNewAboutAPersonWhoHasMovedToAnotherRegion() {
        practice.movedAway(gp, person, LocalDate.now(ZoneId.of("Europe/Copenhagen")));

        assertThat(questionnaires.open(gp, person, OMPSQ)).isInstanceOf(Opening.PersonGone.class);
        assertThat(submit(gp, answers(FIFTY_FOUR))).isInstanceOf(Submission.PersonGone.class);
        assertThat(questionnaires.all(gp, person, OMPSQ)).isEmpty();
    }

    @Test
    void showsAResponseOnlyToThoseWhoMaySeeThePerson() {
        var kept = answered(FIFTY_FOUR, UUID.randomUUID());

        assertThat(questionnaires.find(gp, kept.id())).isPresent();
        assertThat(questionnaires.find(practice.staff("municipality.nj"), kept.id())).isEmpty();
        assertThat(questionnaires.find(practice.staff("council.nj"), kept.id())).isEmpty();
    }

    @Test
    void showsNothingToAnotherArea() {
        var kept = answered(FIFTY_FOUR, UUID.randomUUID());
        var elsewhere =
                new Actor.Staff(new AreaId("sk"), gp.user(), gp.role(), gp.unit(), gp.party());

        assertThat(questionnaires.find(elsewhere, kept.id())).isEmpty();
        assertThat(questionnaires.all(elsewhere, person, OMPSQ)).isEmpty();
        assertThat(submit(elsewhere, answers(FIFTY_FOUR)))
                .isEqualTo(new Submission.NotPermitted(RuleId.OTHER_AREA));
    }

    @Test
    void keepsAPersonsOwnAnswersAtTheirPractice() {
        var oneself = new Actor.Oneself(gp.area(), gp.user(), person);

        var submission = submit(oneself, answers(FIFTY_FOUR));

        assertThat(submission)
                .isInstanceOfSatisfying(
                        Answered.class,
                        kept -> assertThat(kept.response().unit()).isEqualTo(gp.unit()));
    }

    @Test
    void knowsNoOtherInstrument() {
        assertThat(questionnaires.open(gp, person, "none"))
                .isEqualTo(new Opening.NoSuchInstrument());
        assertThat(questionnaires.submit(gp, person, "none", Map.of(), DANISH, UUID.randomUUID()))
                .isEqualTo(new Submission.NoSuchInstrument());
    }

    @Test
    void cannotEditAnAnswer() {
        answered(FIFTY_FOUR, UUID.randomUUID());

        assertThatThrownBy(
                        () ->
                                door.enter(
                                        gp,
                                        () ->
                                                jdbc.sql(
                                                                "update questionnaire.response set"
                                                                        + " score = 1")
                                                        .update()))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table response");
    }

    private Response answered(String inOrder, UUID token) {
        var submission = questionnaires.submit(gp, person, OMPSQ, answers(inOrder), DANISH, token);
        return ((Answered) submission).response();
    }

    private Submission submit(Actor actor, Map<String, String> typed) {
        return questionnaires.submit(actor, person, OMPSQ, typed, DANISH, UUID.randomUUID());
    }
}
