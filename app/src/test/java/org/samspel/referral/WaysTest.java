package org.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;

/** The ways that a referral goes when it does not go straight on. */
@InTheHouse
class WaysTest {
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    @Autowired private Referrals referrals;
    @Autowired private Redirections redirections;
    @Autowired private ReferralReading reading;
    @Autowired private ReferralScene scene;
    @Autowired private Access access;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;

    private Actor.Staff gp;
    private Actor.Staff municipality;
    private Actor.Staff hospital;
    private PersonId person;

    @BeforeEach
    void aPersonAtTheirPractice() {
        gp = scene.gp();
        municipality = scene.municipality();
        hospital = scene.staff("hospital.nj");
        person = scene.person();
    }

    @Test
    void mendsAMistakeByWithdrawingAndSendingAnew() {
        var sent = scene.sent(person);

        assertThat(at(TUESDAY, () -> referrals.withdraw(gp, sent.id(), 1, " ")))
                .isInstanceOf(Transition.WordsMissing.class);
        var withdrawn = done(at(TUESDAY, () -> referrals.withdraw(gp, sent.id(), 1, "Forkert")));

        assertThat(withdrawn.status()).isEqualTo(ReferralStatus.WITHDRAWN);
        assertThat(access.decide(municipality, Action.READ, person).permitted()).isFalse();
        assertThat(reading.find(municipality, sent.id())).isEmpty();
        var again =
                (ReferralOutcome.Sent)
                        at(WEDNESDAY, () -> referrals.refer(gp, ReferPerson.to(sent.routing())));
        assertThat(again.referral().id()).isNotEqualTo(sent.id());
        assertThat(access.decide(municipality, Action.READ, person).permitted()).isTrue();
    }

    @Test
    void refusesAnAnswerAfterAWithdrawalAndSaysWhatHappened() {
        var sent = scene.sent(person);
        done(at(TUESDAY, () -> referrals.withdraw(gp, sent.id(), 1, "Forkert")));

        var expected = new GoneReferral(ReferralStatus.WITHDRAWN, gp.unit(), TUESDAY, "Forkert");
        assertThat(at(WEDNESDAY, () -> referrals.accept(municipality, sent.id(), 1)))
                .isEqualTo(new Transition.TakenAway(expected));
        assertThat(reading.gone(municipality, sent.id())).contains(expected);
        assertThat(reading.gone(hospital, sent.id())).isEmpty();
        assertThat(referrals.accept(hospital, sent.id(), 1))
                .isEqualTo(new Transition.NotPermitted());
    }

    @Test
    void takesTheResponsibilityBackWithWhatWasAcceptedButNotBegun() {
        var id = scene.sent(person).id();
        done(at(TUESDAY, () -> referrals.accept(municipality, id, 1)));

        done(at(WEDNESDAY, () -> referrals.withdraw(gp, id, 2, "Borgeren er indlagt")));

        assertThat(reading.deciding(gp, person)).isEmpty();
        var begun = scene.sent(scene.person()).id();
        done(at(TUESDAY, () -> referrals.accept(municipality, begun, 1)));
        done(at(TUESDAY, () -> referrals.start(municipality, begun, 2)));
        assertThat(referrals.withdraw(gp, begun, 3, "For sent"))
                .isInstanceOf(Transition.NotAllowedNow.class);
        assertThat(referrals.withdraw(municipality, begun, 3, "Ikke min"))
                .isEqualTo(new Transition.NotPermitted());
    }

    @Test
    void beginsTheDeadlineAnewWhenTheSenderHasAddedWhatWasMissing() {
        var sent = scene.sent(person);

        var returned =
                done(at(TUESDAY, () -> referrals.giveBack(municipality, sent.id(), 1, "MR-svar?")));
        assertThat(returned.status()).isEqualTo(ReferralStatus.RETURNED);
        assertThat(referrals.accept(municipality, sent.id(), 2))
                .isInstanceOf(Transition.NotAllowedNow.class);
        assertThat(referrals.supplement(municipality, sent.id(), 2, "selv"))
                .isEqualTo(new Transition.NotPermitted());
        var back = done(at(WEDNESDAY, () -> referrals.supplement(gp, sent.id(), 2, "Uden fund")));

        assertThat(back.status()).isEqualTo(ReferralStatus.RECEIVED);
        assertThat(sent.replyDue()).isEqualTo(Instant.parse("2026-11-23T22:59:59.999999Z"));
        assertThat(back.replyDue()).isEqualTo(Instant.parse("2026-11-25T22:59:59.999999Z"));
        assertThat(back.completions())
                .singleElement()
                .satisfies(
                        completion -> {
                            assertThat(completion.missing()).isEqualTo("MR-svar?");
                            assertThat(completion.supplied()).contains("Uden fund");
                            assertThat(completion.round().dueThen()).isEqualTo(sent.replyDue());
                        });
    }

    @Test
    void goesBackMoreThanOnce() {
        var id = scene.sent(person).id();
        done(at(TUESDAY, () -> referrals.giveBack(municipality, id, 1, "MR-svar?")));
        done(at(TUESDAY, () -> referrals.supplement(gp, id, 2, "Uden fund")));
        done(at(WEDNESDAY, () -> referrals.giveBack(municipality, id, 3, "Arbejde?")));
        done(at(WEDNESDAY, () -> referrals.supplement(gp, id, 4, "Fuld tid")));

        assertThat(reading.find(municipality, id).orElseThrow().completions())
                .extracting(Completion::missing)
                .containsExactly("MR-svar?", "Arbejde?");
        done(at(WEDNESDAY, () -> referrals.accept(municipality, id, 5)));
    }

    @Test
    void sendsOnToTheRightUnitWithANewDeadlineAndTheSameSender() {
        var sent = scene.sent(person);

        var next = sentOn(redirect(municipality, sent.id(), 1, "spine-clinic", hospital));

        assertThat(next.sender()).isEqualTo(gp.unit());
        assertThat(next.receiver()).contains(hospital.unit());
        assertThat(next.destination()).isEqualTo("spine-clinic");
        assertThat(next.clause()).isEqualTo("4.5");
        assertThat(next.disclosed()).isEqualTo(sent.disclosed());
        assertThat(next.redirectedFrom()).contains(sent.id());
        assertThat(next.replyDue()).isEqualTo(Instant.parse("2026-11-24T22:59:59.999999Z"));
        var left = reading.find(gp, sent.id()).orElseThrow();
        assertThat(left.status()).isEqualTo(ReferralStatus.REDIRECTED);
        assertThat(left.moments().repliedAt()).contains(TUESDAY);
        assertThat(access.decide(municipality, Action.READ, person).permitted()).isFalse();
        assertThat(access.decide(hospital, Action.READ, person).permitted()).isTrue();
        assertThat(sentOn(redirect(municipality, sent.id(), 1, "spine-clinic", hospital)).id())
                .as("pressed twice")
                .isEqualTo(next.id());
    }

    @Test
    void refusesACircleAndNamesItsUnits() {
        var sent = scene.sent(person);
        var next = sentOn(redirect(municipality, sent.id(), 1, "spine-clinic", hospital));

        var outcome = redirect(hospital, next.id(), 1, "municipal-persistent", municipality);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RedirectOutcome.Circle.class,
                        circle ->
                                assertThat(circle.chain())
                                        .containsExactly(
                                                gp.unit(),
                                                municipality.unit(),
                                                hospital.unit(),
                                                municipality.unit()));
        assertThat(reading.find(hospital, next.id()).orElseThrow().status())
                .isEqualTo(ReferralStatus.SENT);
    }

    @Test
    void sendsOnOnlyToWhereTheAgreementLeadsAndWithAReason() {
        var id = scene.sent(person).id();
        var redirect = at(TUESDAY, () -> redirections.prepare(municipality, id)).orElseThrow();

        assertThat(redirect.targets())
                .isNotEmpty()
                .noneMatch(to -> to.destination().consent() || to.destination().directAccess());
        assertThat(
                        at(
                                TUESDAY,
                                () ->
                                        redirections.redirect(
                                                municipality,
                                                new SendOn(id, 1, "x:y", "Derfor", true))))
                .isInstanceOf(RedirectOutcome.TargetMissing.class);
        var target = redirect.targets().getFirst().code();
        assertThat(
                        at(
                                TUESDAY,
                                () ->
                                        redirections.redirect(
                                                municipality,
                                                new SendOn(id, 1, target, " ", true))))
                .isInstanceOf(RedirectOutcome.ReasonMissing.class);
        assertThat(
                        at(
                                TUESDAY,
                                () ->
                                        redirections.redirect(
                                                gp, new SendOn(id, 1, target, "Ikke min", true))))
                .isEqualTo(new RedirectOutcome.NotPermitted());
        assertThat(at(TUESDAY, () -> redirections.prepare(gp, id))).isEmpty();
        done(at(TUESDAY, () -> referrals.accept(municipality, id, 1)));
        assertThat(
                        at(
                                TUESDAY,
                                () ->
                                        redirections.redirect(
                                                municipality,
                                                new SendOn(id, 1, target, "Sent", true))))
                .isInstanceOf(RedirectOutcome.Stale.class);
    }

    @Test
    void tellsFollowUpOfEachWay() {
        var sent = scene.sent(person);
        var next = sentOn(redirect(municipality, sent.id(), 1, "spine-clinic", hospital));
        done(at(TUESDAY, () -> referrals.giveBack(hospital, next.id(), 1, "MR-svar?")));
        done(at(WEDNESDAY, () -> referrals.withdraw(gp, next.id(), 2, "Forkert")));

        var facts =
                door.enter(
                        gp,
                        () ->
                                jdbc.sql(
                                                "select * from referral.fact_referral where"
                                                        + " referral_id in (?, ?) order by sent_at")
                                        .params(sent.id().value(), next.id().value())
                                        .query()
                                        .listOfRows());

        assertThat(facts.getFirst()).containsEntry("status", "REDIRECTED");
        assertThat(facts.getLast())
                .containsEntry("status", "WITHDRAWN")
                .containsEntry("hand_over", "TAKE_OVER")
                .containsEntry("redirected_from", sent.id().value())
                .containsEntry("returns", 1)
                .doesNotContainKeys("person_id", "withdraw_reason", "answer", "code", "outside");
        assertThat(facts.getLast().get("withdrawn_at")).isNotNull();
    }

    private RedirectOutcome redirect(
            Actor.Staff by, ReferralId id, int version, String destination, Actor.Staff to) {
        return at(
                TUESDAY,
                () ->
                        redirections.redirect(
                                by,
                                new SendOn(
                                        id,
                                        version,
                                        destination + ":" + to.unit(),
                                        "Hører til hos jer",
                                        true)));
    }

    private static Referral sentOn(RedirectOutcome outcome) {
        return ((RedirectOutcome.SentOn) outcome).next();
    }

    private static Referral done(Transition transition) {
        return ((Transition.Done) transition).referral();
    }
}
