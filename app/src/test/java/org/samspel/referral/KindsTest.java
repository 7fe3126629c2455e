package org.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.agreement.HandOver;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.person.FactSource;
import org.samspel.person.PersonStatuses;
import org.samspel.person.Persons;
import org.samspel.person.StatusChange;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The kinds of referral, each from its sending to its end. */
@InTheHouse
class KindsTest {
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    @Autowired private Referrals referrals;
    @Autowired private ReferralReading reading;
    @Autowired private ReferralScene scene;
    @Autowired private Access access;
    @Autowired private Persons persons;
    @Autowired private PersonStatuses statuses;

    private Actor.Staff gp;
    private Actor.Staff hospital;
    private PersonId person;

    @BeforeEach
    void aPersonAtTheirPractice() {
        gp = scene.gp();
        hospital = scene.staff("hospital.nj");
        person = scene.person();
    }

    @Test
    void leavesWhoHoldsThePersonUnchangedWhenAdviceIsGiven() {
        var id = scene.sent(person, "spine-clinic", HandOver.ADVICE_ONLY).id();

        var answered =
                done(at(TUESDAY, () -> referrals.answer(hospital, id, 1, "Ingen operation")));

        assertThat(answered.status()).isEqualTo(ReferralStatus.ANSWERED);
        assertThat(answered.notes().answer()).contains("Ingen operation");
        assertThat(answered.moments().repliedAt()).contains(TUESDAY);
        assertThat(reading.deciding(gp, person)).isEmpty();
        assertThat(referrals.accept(hospital, id, 2)).isInstanceOf(Transition.NotAllowedNow.class);
    }

    @Test
    void answersAnAssessmentOnlyOnceItWasAccepted() {
        var id = scene.sent(person, "spine-clinic", HandOver.ASSESS_AND_RETURN).id();

        assertThat(referrals.answer(hospital, id, 1, "For tidligt"))
                .isInstanceOf(Transition.NotAllowedNow.class);
        var accepted = done(at(TUESDAY, () -> referrals.accept(hospital, id, 1)));
        assertThat(accepted.terms().receiverHolds()).isFalse();
        assertThat(at(TUESDAY, () -> referrals.answer(hospital, id, 2, " ")))
                .isInstanceOf(Transition.WordsMissing.class);
        var assessed = done(at(TUESDAY, () -> referrals.answer(hospital, id, 2, "Træning")));

        assertThat(assessed.status()).isEqualTo(ReferralStatus.ANSWERED);
        assertThat(reading.deciding(gp, person)).isEmpty();
    }

    @Test
    void refusesAKindThatTheAgreementDoesNotName() {
        var wish = ReferPerson.to(scene.routedTo(person, "spine-clinic").id()).as(HandOver.OPEN);

        assertThat(at(MONDAY, () -> referrals.refer(gp, wish)))
                .isInstanceOf(ReferralOutcome.KindNotAgreed.class);
    }

    @Test
    void keepsARecommendationWhereNoReferralIsNeededAndSendsNothing() {
        var wish = ReferPerson.to(scene.routedTo(person, "chiropractic").id());

        assertThat(at(MONDAY, () -> referrals.prepare(gp, wish.routing())))
                .isInstanceOf(Preparation.WithoutReferral.class);
        var first = (ReferralOutcome.Recommended) at(MONDAY, () -> referrals.refer(gp, wish));
        var twice = (ReferralOutcome.Recommended) at(TUESDAY, () -> referrals.refer(gp, wish));

        assertThat(first.recommendation().destination()).isEqualTo("chiropractic");
        assertThat(first.recommendation().clause()).isEqualTo("3.4");
        assertThat(twice).isEqualTo(first);
        assertThat(reading.ofPerson(gp, person)).isEmpty();
    }

    @Test
    void writesOnePlanWithTheDayUntilWhichItHolds() {
        var municipality = scene.municipality();
        var id = scene.sent(person).id();
        done(at(TUESDAY, () -> referrals.accept(municipality, id, 1)));
        done(at(TUESDAY, () -> referrals.start(municipality, id, 2)));
        var yesterday = plan("To gange om ugen", LocalDate.of(2026, 11, 16));
        var plan = plan("To gange om ugen", LocalDate.of(2027, 1, 15));

        assertThat(at(TUESDAY, () -> referrals.take(municipality, id, 3, yesterday)))
                .isInstanceOf(Transition.DayMissing.class);
        var planned = done(at(TUESDAY, () -> referrals.take(municipality, id, 3, plan)));

        assertThat(planned.status()).isEqualTo(ReferralStatus.STARTED);
        assertThat(planned.notes().plan()).contains("To gange om ugen");
        assertThat(planned.notes().planUntil()).contains(LocalDate.of(2027, 1, 15));
        assertThat(at(TUESDAY, () -> referrals.take(municipality, id, 4, plan)))
                .isInstanceOf(Transition.NotAllowedNow.class);
    }

    @Test
    void notesWhatAReceiverOutsideOfSamspelAnswersOnPaper() {
        var wish =
                ReferPerson.to(scene.followed(person).id())
                        .toOutside("Genoptræning Syd\nStorgade 1\n9000 Aalborg");
        var sent = scene.sent(wish);

        assertThat(sent.receiver()).isEmpty();
        assertThat(sent.outsideName()).contains("Genoptræning Syd");
        assertThat(reading.stepsFor(gp, sent))
                .containsExactly(ReferralStep.ACCEPT, ReferralStep.DECLINE, ReferralStep.WITHDRAW);
        assertThat(access.decide(scene.municipality(), Action.READ, person).permitted()).isFalse();
        var accepted = done(at(TUESDAY, () -> referrals.accept(gp, sent.id(), 1)));
        assertThat(accepted.terms().receiverHolds()).isTrue();
        done(at(TUESDAY, () -> referrals.start(gp, sent.id(), 2)));
        done(at(TUESDAY, () -> referrals.complete(gp, sent.id(), 3, "Brev af 3. december")));
    }

    @Test
    void beginsNothingForAPersonWhoHasDiedButLetsWhatIsOpenEnd() {
        var open = scene.sent(person, "spine-clinic", HandOver.ADVICE_ONLY).id();
        var another = ReferPerson.to(scene.followed(person).id());
        var known = persons.find(gp, person).orElseThrow();
        at(
                MONDAY,
                () ->
                        statuses.record(
                                gp,
                                person,
                                known.version(),
                                new StatusChange.Died(LocalDate.of(2026, 11, 15)),
                                FactSource.RELATIVE));

        assertThat(at(TUESDAY, () -> referrals.prepare(gp, another.routing())))
                .isEqualTo(new NotSent.PersonGone(person, true));
        assertThat(at(TUESDAY, () -> referrals.refer(gp, another)))
                .isEqualTo(new NotSent.PersonGone(person, true));
        done(at(TUESDAY, () -> referrals.withdraw(gp, open, 1, "Borgeren er død")));
    }

    @Test
    void refusesALetterWithoutAddress() {
        var wish = ReferPerson.to(scene.followed(person).id()).toOutside(" ");

        assertThat(at(MONDAY, () -> referrals.refer(gp, wish)))
                .isInstanceOf(ReferralOutcome.AddressMissing.class);
    }

    private static StepWish plan(String words, LocalDate until) {
        return new StepWish(ReferralStep.PLAN, words, Optional.of(until));
    }

    private static Referral done(Transition transition) {
        return ((Transition.Done) transition).referral();
    }
}
