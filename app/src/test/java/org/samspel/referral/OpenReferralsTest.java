package org.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.agreement.HandOver;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Referrals that a person takes to a provider of their own choice. */
@InTheHouse
class OpenReferralsTest {
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant NEXT_SUMMER = Instant.parse("2027-06-01T09:00:00Z");

    @Autowired private OpenReferrals open;
    @Autowired private Referrals referrals;
    @Autowired private ReferralReading reading;
    @Autowired private ReferralScene scene;
    @Autowired private Access access;
    @Autowired private JdbcClient jdbc;

    private Actor.Staff gp;
    private Actor.Staff physio;
    private Actor.Staff hospital;
    private PersonId person;

    @BeforeEach
    void twoProvidersOfPhysiotherapy() {
        gp = scene.gp();
        physio = scene.staff("private.nj");
        hospital = scene.staff("hospital.nj");
        person = scene.person();
        jdbc.sql(
                        """
                        insert into organisation.responsibility (area, service, municipality_code, unit, valid_from)
                        values ('nj', 'physiotherapy', '*', ?, '2024-02-29')
                        on conflict (area, service, municipality_code, unit, valid_from) do update set valid_to = null
                        """)
                .param(hospital.unit().value())
                .update();
    }

    @AfterEach
    void oneProviderAgain() {
        jdbc.sql(
                        "update organisation.responsibility set valid_to = '2024-03-01' where"
                                + " valid_from = '2024-02-29'")
                .update();
    }

    @Test
    void isNobodysUntilAProviderTakesItUp() {
        var sent = sent();

        assertThat(sent.receiver()).isEmpty();
        assertThat(sent.deadlineClause()).isEqualTo("3.3");
        assertThat(sent.replyDue()).isEqualTo(Instant.parse("2027-05-17T21:59:59.999999Z"));
        assertThat(access.decide(physio, Action.READ, person).permitted()).isFalse();
        assertThat(reading.deciding(gp, person).orElseThrow().terms().receiverHolds()).isFalse();

        var found = (TakeUp.Ready) at(TUESDAY, () -> open.find(physio, code(sent)));
        assertThat(found.referral().id()).isEqualTo(sent.id());
        assertThat(access.decide(physio, Action.READ, person).permitted())
                .as("looking is not taking up")
                .isFalse();

        var taken = (TakeUp.TakenUp) at(TUESDAY, () -> open.takeUp(physio, code(sent)));
        assertThat(taken.referral().receiver()).contains(physio.unit());
        assertThat(taken.referral().terms().receiverHolds()).isTrue();
        assertThat(access.decide(physio, Action.READ, person).permitted()).isTrue();
        assertThat(at(TUESDAY, () -> open.takeUp(physio, code(sent))))
                .as("pressed twice")
                .isInstanceOf(TakeUp.TakenUp.class);
    }

    @Test
    void goesOnAsAnyOtherOnceItIsTakenUp() {
        var sent = sent();
        at(TUESDAY, () -> open.takeUp(physio, code(sent)));

        assertThat(at(TUESDAY, () -> referrals.start(physio, sent.id(), 2)))
                .isInstanceOf(Transition.Done.class);
        assertThat(at(TUESDAY, () -> referrals.complete(physio, sent.id(), 3, "Træner selv")))
                .isInstanceOf(Transition.Done.class);
    }

    @Test
    void letsOneOfTwoProvidersWinWhoTakeItUpAtOnceAndTellsTheOtherWho() throws Exception {
        for (var round = 0; round < 5; round++) {
            person = scene.person();
            var code = code(sent());

            var outcomes =
                    together(() -> open.takeUp(physio, code), () -> open.takeUp(hospital, code));

            var winner =
                    outcomes.stream()
                            .filter(TakeUp.TakenUp.class::isInstance)
                            .map(
                                    each ->
                                            ((TakeUp.TakenUp) each)
                                                    .referral()
                                                    .receiver()
                                                    .orElseThrow())
                            .toList();
            assertThat(winner).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(TakeUp.ByOther.class::isInstance)
                    .singleElement()
                    .satisfies(
                            lost ->
                                    assertThat(((TakeUp.ByOther) lost).unit())
                                            .isEqualTo(winner.getFirst()));
            var loser = winner.getFirst().equals(physio.unit()) ? hospital : physio;
            assertThat(access.decide(loser, Action.READ, person).permitted()).isFalse();
        }
    }

    @Test
    void expiresWhenItIsReadAfterItsLastDay() {
        var sent = sent();

        assertThat(at(NEXT_SUMMER, () -> open.takeUp(physio, code(sent))))
                .isEqualTo(new TakeUp.Expired(gp.unit(), sent.replyDue(), "3.3"));
        assertThat(sent.terms().isExpired(NEXT_SUMMER)).isTrue();
        assertThat(sent.terms().isExpired(TUESDAY)).isFalse();
    }

    @Test
    void cannotBeTakenUpAfterItWasWithdrawn() {
        var sent = sent();
        at(TUESDAY, () -> referrals.withdraw(gp, sent.id(), 1, "Forkert"));

        assertThat(at(TUESDAY, () -> open.takeUp(physio, code(sent))))
                .isEqualTo(new TakeUp.Withdrawn(gp.unit(), TUESDAY));
    }

    @Test
    void isTakenUpOnlyByWhoGivesTheService() {
        var sent = sent();

        assertThat(at(TUESDAY, () -> open.takeUp(scene.municipality(), code(sent))))
                .isInstanceOf(TakeUp.NotOurService.class);
    }

    @Test
    void saysNothingOfCodesAndNumbersThatLeadNowhere() {
        assertThat(open.find(physio, "0000-0000")).isEqualTo(new TakeUp.NotFound());
        assertThat(open.find(physio, "hej")).isEqualTo(new TakeUp.Unreadable());
        assertThat(open.find(physio, "")).isEqualTo(new TakeUp.Unreadable());
    }

    private Referral sent() {
        return scene.sent(person, "private-physiotherapy", HandOver.OPEN);
    }

    private static String code(Referral sent) {
        return sent.open().orElseThrow().code().printed();
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> after(start, one));
            var second = threads.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static <T> T after(CyclicBarrier start, Callable<T> work) throws Exception {
        start.await();
        return work.call();
    }
}
