package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.followup.CountStore.Scope;
import org.samspel.followup.Counted.MadeChoices;
import org.samspel.followup.Counted.SentReferrals;
import org.samspel.followup.Counted.WithoutReceiver;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.referral.ReferralScene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@InTheHouse
class CountStoreTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @Autowired private CountStore store;
    @Autowired private ReferralScene scene;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;

    private final String agreement = "test-" + UUID.randomUUID();

    @Test
    void countsWhatWasAnsweredInTimeLateAndNotYet() {
        var gp = scene.gp();
        sent(gp, START, Duration.ofDays(2));
        sent(gp, START, Duration.ofDays(5)); // To the moment of the deadline.
        sent(gp, START, Duration.ofDays(9));
        unanswered(gp, START); // Long overdue.
        unanswered(gp, NOW.minus(Duration.ofDays(1)));

        var counted = count(gp, NOW);

        assertThat(counted.referrals())
                .containsExactlyInAnyOrder(
                        new SentReferrals(
                                MARCH, "4.3", gp.party(), 2, 2, 0, List.of(2.0, 5.0, 9.0)),
                        new SentReferrals(
                                MARCH.plusMonths(2), "4.3", gp.party(), 0, 0, 1, List.of()));
        // Of 2, 5, 9 days and never, half were answered within 5.
        var medians = medians(gp, NOW);
        assertThat(medians.ofAll()).contains(5.0);
        assertThat(medians.ofClauses()).isEqualTo(Map.of("4.3", 5.0));
        assertThat(medians.ofParties()).isEqualTo(Map.of(gp.party(), 5.0));
    }

    @Test
    void turnsOverdueWithTimeAloneAndHasNoMedianWhenMostAreUnanswered() {
        var gp = scene.gp();
        unanswered(gp, START);

        var early = count(gp, START.plus(Duration.ofDays(4)));
        var late = count(gp, START.plus(Duration.ofDays(6)));

        assertThat(early.referrals())
                .containsExactly(new SentReferrals(MARCH, "4.3", gp.party(), 0, 0, 1, List.of()));
        assertThat(medians(gp, START.plus(Duration.ofDays(4))).ofAll()).isEmpty();
        assertThat(late.referrals())
                .containsExactly(new SentReferrals(MARCH, "4.3", gp.party(), 0, 1, 0, List.of()));
        assertThat(medians(gp, START.plus(Duration.ofDays(6))).ofAll())
                .contains(Double.POSITIVE_INFINITY);
    }

    @Test
    void countsChoicesWithTheirReasons() {
        var gp = scene.gp();
        chosen(gp, null);
        chosen(gp, "person-wish");
        chosen(gp, "person-wish");

        var counted = count(gp, NOW);

        assertThat(counted.choices())
                .containsExactlyInAnyOrder(
                        new MadeChoices(MARCH, "4.3", gp.unit(), Optional.empty(), 1),
                        new MadeChoices(MARCH, "4.3", gp.unit(), Optional.of("person-wish"), 2));
    }

    @Test
    void countsTheMonthsOfTheAreasOwnClock() {
        var gp = scene.gp();
        sent(gp, Instant.parse("2026-03-31T22:30:00Z"), Duration.ofDays(1)); // April in Denmark.

        assertThat(count(gp, NOW).referrals())
                .extracting(SentReferrals::month)
                .containsExactly(MARCH.plusMonths(1));
    }

    private Counted count(Actor.Staff actor, Instant now) {
        return door.enter(actor, () -> store.count(new Scope(agreement, 2, now)));
    }

    private Medians medians(Actor.Staff actor, Instant now) {
        return Medians.of(count(actor, now).referrals());
    }

    @Test
    void leavesOutWhatWasWithdrawnAndCountsWhatWasSentOnOnce() {
        var gp = scene.gp();
        keep(gp, START, null, "WITHDRAWN");
        keep(gp, START, START.plus(Duration.ofDays(1)), "REDIRECTED");
        keep(gp, START.plus(Duration.ofDays(1)), START.plus(Duration.ofDays(2)), "ANSWERED");

        assertThat(count(gp, NOW).referrals())
                .containsExactly(
                        new SentReferrals(MARCH, "4.3", gp.party(), 1, 0, 0, List.of(1.0)));
        assertThat(medians(gp, NOW).ofAll()).contains(1.0);
    }

    @Test
    void letsTheDeadlineStandStillWhileSomethingIsMissing() {
        var gp = scene.gp();
        keep(gp, START, null, "RETURNED"); // Its old deadline has long passed.

        assertThat(count(gp, NOW).referrals())
                .containsExactly(new SentReferrals(MARCH, "4.3", gp.party(), 0, 0, 1, List.of()));
        assertThat(medians(gp, NOW).ofAll()).isEmpty();
    }

    @Test
    void countsLettersAndUntakenOpenReferralsByClauseAndApartFromAnswers() {
        var gp = scene.gp();
        withoutReceiver(gp, true, "SENT");
        withoutReceiver(gp, true, "SENT");
        withoutReceiver(gp, false, "SENT");
        withoutReceiver(gp, true, "WITHDRAWN");

        var counted = count(gp, NOW);

        assertThat(counted.withoutReceiver())
                .containsExactly(new WithoutReceiver(MARCH, "4.3", 2, 1));
        assertThat(counted.referrals()).isEmpty();
        assertThat(medians(gp, NOW).ofAll()).isEmpty();
    }

    private void withoutReceiver(Actor.Staff gp, boolean outside, String status) {
        keep(gp, START, null, status);
        door.enter(
                gp,
                () -> {
                    jdbc.sql(
                                    """
                                    update followup.referral
                                    set receiver_party = null, receiver_unit = null,
                                        is_outside = :outside
                                    where agreement = :agreement and status = :status
                                      and receiver_unit is not null
                                    """)
                            .param("outside", outside)
                            .param("agreement", agreement)
                            .param("status", status)
                            .update();
                });
    }

    private void unanswered(Actor.Staff gp, Instant sentAt) {
        keep(gp, sentAt, null, "SENT");
    }

    private void sent(Actor.Staff gp, Instant sentAt, Duration answer) {
        keep(gp, sentAt, sentAt.plus(answer), "ACCEPTED");
    }

    private void keep(Actor.Staff gp, Instant sentAt, @Nullable Instant repliedAt, String status) {
        door.enter(
                gp,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into followup.referral
                                        (referral_id, area, agreement, agreement_version, clause,
                                         destination, sender_party, sender_unit, receiver_party,
                                         receiver_unit, sent_at, reply_due, replied_at, status)
                                    values (:id, :area, :agreement, 2, '4.3', 'municipal-persistent',
                                         :party, :unit, :party, :unit, :sent, :due, :replied, :status)
                                    """)
                            .param("id", UUID.randomUUID())
                            .param("area", gp.area().code())
                            .param("agreement", agreement)
                            .param("party", gp.party().value())
                            .param("unit", gp.unit().value())
                            .param("status", status)
                            .param("sent", utc(sentAt))
                            .param("due", utc(sentAt.plus(Duration.ofDays(5))))
                            .param("replied", repliedAt == null ? null : utc(repliedAt))
                            .update();
                });
    }

    private void chosen(Actor.Staff gp, @Nullable String reason) {
        door.enter(
                gp,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into followup.routing values
                                        (:id, :area, :agreement, 2, 'persistent', '4.3',
                                         :followed, :reason, :unit, :decided)
                                    """)
                            .param("id", UUID.randomUUID())
                            .param("area", gp.area().code())
                            .param("agreement", agreement)
                            .param("followed", reason == null)
                            .param("reason", reason)
                            .param("unit", gp.unit().value())
                            .param("decided", utc(START))
                            .update();
                });
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
