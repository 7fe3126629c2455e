package org.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.access.Access;
import org.samspel.access.AccessLog;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@InTheHouse
@RecordApplicationEvents
class ReferralsTest {
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    @Autowired private Referrals referrals;
    @Autowired private ReferralReading reading;
    @Autowired private ReferralScene scene;
    @Autowired private Access access;
    @Autowired private AccessLog log;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;
    @Autowired private ApplicationEvents events;

    private Actor.Staff gp;
    private Actor.Staff municipality;
    private PersonId person;

    @BeforeEach
    void aPersonAtTheirPractice() {
        gp = scene.gp();
        municipality = scene.municipality();
        person = scene.person();
    }

    @Test
    void preparesWhatWouldBeSentToTheOneUnitThatAnswersForIt() {
        var routing = scene.followed(person);

        var ready = (Preparation.Ready) at(MONDAY, () -> referrals.prepare(gp, routing.id()));

        var main = ready.proposal().main();
        assertThat(main.receivers())
                .singleElement()
                .satisfies(unit -> assertThat(unit.id()).isEqualTo(municipality.unit()));
        assertThat(main.clause()).isEqualTo("4.3");
        assertThat(main.deadlineClause()).isEqualTo("6.3");
        assertThat(main.replyDue()).isEqualTo(Instant.parse("2026-11-23T22:59:59.999999Z"));
        assertThat(main.disclosed()).isEqualTo(routing.facts());
        var also = ready.proposal().also().orElseThrow();
        assertThat(also.destination().id()).isEqualTo("job-centre");
        assertThat(also.disclosed().keySet())
                .containsExactlyInAnyOrder("durationWeeks", "sickLeaveWeeks", "workAbility");
    }

    @Test
    void opensThePersonToTheReceiverWhenTheReferralIsSent() {
        assertThat(access.decide(municipality, Action.READ, person).permitted()).isFalse();

        var sent = scene.sent(person);

        assertThat(sent.status()).isEqualTo(ReferralStatus.SENT);
        assertThat(sent.agreementVersion()).isEqualTo(4);
        assertThat(sent.terms().receiverHolds()).isFalse();
        assertThat(access.decide(municipality, Action.READ, person).permitted()).isTrue();
        assertThat(log.page(scene.staff("reviewer.nj"), 1, 5000))
                .anyMatch(
                        line ->
                                line.action() == Action.DISCLOSE
                                        && line.person().equals(Optional.of(person))
                                        && line.permitted());
        assertThat(events.stream(ReferralEvent.ReferralSent.class).map(ReferralEvent::referral))
                .containsOnlyOnce(sent.id());
    }

    @Test
    void makesOneReferralWhenPressedTwice() {
        var wish = ReferPerson.to(scene.followed(person).id());

        var first = at(MONDAY, () -> referrals.refer(gp, wish));
        var second = at(TUESDAY, () -> referrals.refer(gp, wish));

        var sent = ((ReferralOutcome.Sent) first).referral();
        assertThat(second).isEqualTo(new ReferralOutcome.AlreadySent(sent));
        assertThat(referralsOf(person)).isEqualTo(1);
    }

    @Test
    void makesOneReferralWhenPressedTwiceAtOnce() throws Exception {
        var wish = ReferPerson.to(scene.followed(person).id());

        var outcomes = together(() -> referrals.refer(gp, wish), () -> referrals.refer(gp, wish));

        assertThat(outcomes)
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactlyInAnyOrder("Sent", "AlreadySent");
        assertThat(referralsOf(person)).isEqualTo(1);
    }

    @Test
    void refusesAReferralWhenTheVersionIsNotInForce() {
        var wish = ReferPerson.to(scene.followed(person).id());

        var outcome = at(Instant.parse("2024-12-31T09:00:00Z"), () -> referrals.refer(gp, wish));

        assertThat(outcome).isEqualTo(new NotSent.NoAgreement(person));
        assertThat(referralsOf(person)).isZero();
    }

    @Test
    void refusesAReferralThatNobodyAnswersForOnThatDay() {
        var wish = ReferPerson.to(scene.followed(person).id());
        without(
                "municipal-persistent",
                () ->
                        assertThat(at(MONDAY, () -> referrals.refer(gp, wish)))
                                .isEqualTo(new NotSent.NoReceiver(person, "municipal-persistent")));
        assertThat(referralsOf(person)).isZero();
    }

    @Test
    void hasNothingToSendWhenThePersonStays() {
        var wish = ReferPerson.to(scene.routedTo(person, "self-care").id());

        assertThat(at(MONDAY, () -> referrals.refer(gp, wish)))
                .isEqualTo(new NotSent.NothingToSend(person));
    }

    @Test
    void sendsToTheJobCentreOnlyWithConsentAndThenOnlyWhatMattersToWork() {
        var routing = scene.followed(person).id();
        var plain = ReferPerson.to(routing).saying("til jer");
        var without = plain.with(new ReferPerson.Also(Optional.empty(), false));
        var with = plain.with(new ReferPerson.Also(Optional.empty(), true));

        assertThat(at(MONDAY, () -> referrals.refer(gp, without)))
                .isInstanceOfSatisfying(
                        ReferralOutcome.ConsentMissing.class,
                        missing -> assertThat(missing.also()).isTrue());
        assertThat(referralsOf(person)).isZero();

        var sent = (ReferralOutcome.Sent) at(MONDAY, () -> referrals.refer(gp, with));
        var also = sent.also().orElseThrow();
        assertThat(also.receiver()).contains(scene.staff("jobcentre.nj").unit());
        assertThat(also.notes().message()).isEmpty();
        assertThat(also.disclosed())
                .containsOnlyKeys("durationWeeks", "sickLeaveWeeks", "workAbility");
    }

    @Test
    void refusesTheJobCentreAsTheChosenWayWithoutConsent() {
        var routing = scene.routedTo(person, "job-centre").id();

        assertThat(at(MONDAY, () -> referrals.refer(gp, ReferPerson.to(routing))))
                .isInstanceOfSatisfying(
                        ReferralOutcome.ConsentMissing.class,
                        missing -> assertThat(missing.also()).isFalse());
    }

    @Test
    void knowsNoChoiceOfAnotherUnit() {
        var wish = ReferPerson.to(scene.followed(person).id());

        assertThat(referrals.refer(scene.staff("private.nj"), wish))
                .isEqualTo(new NotSent.NoSuchRouting());
    }

    @Test
    void movesTheResponsibilityWithEachStepToTheEnd() {
        var id = scene.sent(person).id();

        var accepted = done(at(TUESDAY, () -> referrals.accept(municipality, id, 1)));
        assertThat(accepted.terms().receiverHolds()).isTrue();
        assertThat(accepted.moments().receivedAt()).contains(TUESDAY);
        assertThat(accepted.moments().repliedAt()).contains(TUESDAY);
        var started = done(at(TUESDAY, () -> referrals.start(municipality, id, 2)));
        assertThat(at(TUESDAY, () -> referrals.complete(municipality, id, 3, "  ")))
                .isEqualTo(new Transition.WordsMissing(started));
        var completed =
                done(at(TUESDAY, () -> referrals.complete(municipality, id, 3, "Træner selv")));
        assertThat(completed.terms().receiverHolds()).isFalse();
        assertThat(completed.notes().closingNote()).contains("Træner selv");
        assertThat(
                        events.stream(ReferralEvent.class)
                                .map(Object::getClass)
                                .map(Class::getSimpleName))
                .containsExactly(
                        "ReferralSent", "ReferralAccepted", "ReferralStarted", "ReferralCompleted");
    }

    @Test
    void keepsTheResponsibilityWithTheSenderAfterADeclineAndEndsTheReceiversRelation() {
        var id = scene.sent(person).id();

        assertThat(at(TUESDAY, () -> referrals.decline(municipality, id, 1, "")))
                .isInstanceOf(Transition.WordsMissing.class);
        var declined =
                done(
                        at(
                                TUESDAY,
                                () -> referrals.decline(municipality, id, 1, "Røde flag mangler")));

        assertThat(declined.terms().receiverHolds()).isFalse();
        assertThat(reading.find(gp, id).orElseThrow().notes().declineReason())
                .contains("Røde flag mangler");
        assertThat(reading.find(municipality, id)).isEmpty();
        assertThat(done(referrals.decline(municipality, id, 1, "Røde flag mangler")))
                .as("pressed twice")
                .isEqualTo(declined);
    }

    @Test
    void keepsTheRelationOfAReceiverThatHasAnotherReferral() {
        var first = scene.sent(person);
        done(at(TUESDAY, () -> referrals.accept(municipality, first.id(), 1)));
        var second = scene.sent(person);

        done(at(TUESDAY, () -> referrals.decline(municipality, second.id(), 1, "To gange")));

        assertThat(reading.find(municipality, first.id())).isPresent();
    }

    @Test
    void letsNobodyButTheReceiverTakeAStep() {
        var id = scene.sent(person).id();

        assertThat(referrals.accept(gp, id, 1)).isEqualTo(new Transition.NotPermitted());
        assertThat(referrals.accept(scene.staff("hospital.nj"), id, 1))
                .isEqualTo(new Transition.NotPermitted());
        assertThat(referrals.start(municipality, id, 1))
                .isInstanceOf(Transition.NotAllowedNow.class);
        assertThat(referrals.accept(municipality, new ReferralId(UUID.randomUUID()), 1))
                .isEqualTo(new Transition.NotPermitted());
    }

    @Test
    void showsBothVersionsToWhoWasLate() {
        var id = scene.sent(person).id();
        var accepted = done(at(TUESDAY, () -> referrals.accept(municipality, id, 1)));

        assertThat(referrals.decline(municipality, id, 1, "For sent"))
                .isEqualTo(
                        new Transition.Stale(
                                StepWish.of(ReferralStep.DECLINE, "For sent"), accepted));
    }

    @Test
    void letsOneOfTwoReceiversWinWhenBothAnswerAtOnce() throws Exception {
        var id = scene.sent(person).id();
        var colleague =
                new Actor.Staff(
                        municipality.area(),
                        scene.staff("hospital.nj").user(),
                        municipality.role(),
                        municipality.unit(),
                        municipality.party());

        var outcomes =
                together(
                        () -> referrals.accept(municipality, id, 1),
                        () -> referrals.accept(colleague, id, 1));

        assertThat(outcomes)
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactlyInAnyOrder("Done", "Stale");
        assertThat(reading.find(municipality, id).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void hidesAReferralFromUnrelatedUnitsAndOtherAreasAndLogsTheAttempt() {
        var id = scene.sent(person).id();
        var stranger = scene.staff("hospital.nj");
        var elsewhere =
                new Actor.Staff(new AreaId("sk"), gp.user(), gp.role(), gp.unit(), gp.party());

        assertThat(reading.find(stranger, id)).isEmpty();
        assertThat(reading.find(elsewhere, id)).isEmpty();
        assertThat(log.page(scene.staff("reviewer.nj"), 1, 5000))
                .anyMatch(
                        line ->
                                !line.permitted()
                                        && line.unit().equals(Optional.of(stranger.unit()))
                                        && line.person().equals(Optional.of(person)));
    }

    @Test
    void givesFollowUpItsFactsWithoutThePerson() {
        var sent = scene.sent(person);

        var columns =
                door.enter(
                        gp,
                        () ->
                                jdbc.sql(
                                                "select * from referral.fact_referral where"
                                                        + " referral_id = ?")
                                        .param(sent.id().value())
                                        .query()
                                        .singleRow());
        assertThat(columns)
                .containsEntry("status", "SENT")
                .containsEntry("destination", "municipal-persistent")
                .doesNotContainKeys("person_id", "message", "disclosed", "closing_note");
    }

    private static Referral done(Transition transition) {
        return ((Transition.Done) transition).referral();
    }

    private int referralsOf(PersonId of) {
        return door.enter(
                gp,
                () ->
                        jdbc.sql("select count(*) from referral.referral where person_id = ?")
                                .param(of.value())
                                .query(Integer.class)
                                .single());
    }

    /** As if nobody answered for the service, for the length of the work. */
    private void without(String service, Runnable work) {
        jdbc.sql("update organisation.responsibility set valid_to = '2024-06-01' where service = ?")
                .param(service)
                .update();
        try {
            work.run();
        } finally {
            jdbc.sql("update organisation.responsibility set valid_to = null where service = ?")
                    .param(service)
                    .update();
        }
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(one);
            var second = threads.submit(other);
            return List.of(first.get(), second.get());
        }
    }
}
