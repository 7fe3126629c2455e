package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samspel.followup.CountStore.Scope;
import org.samspel.followup.Counted.MadeChoices;
import org.samspel.followup.Counted.SentReferrals;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.referral.ReferralScene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

@SpringBootTest
@Import(ReferralScene.class)
class CountStoreTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
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
                .containsExactly(new SentReferrals("4.3", gp.party(), 2, 2, 1));
        // Of 2, 5, 9 days and never, half were answered within 5.
        assertThat(counted.medians().ofAll()).contains(5.0);
        assertThat(counted.medians().ofClauses()).isEqualTo(Map.of("4.3", 5.0));
        assertThat(counted.medians().ofParties()).isEqualTo(Map.of(gp.party(), 5.0));
    }

    @Test
    void turnsOverdueWithTimeAloneAndHasNoMedianWhenMostAreUnanswered() {
        var gp = scene.gp();
        unanswered(gp, START);

        var early = count(gp, START.plus(Duration.ofDays(4)));
        var late = count(gp, START.plus(Duration.ofDays(6)));

        assertThat(early.referrals())
                .containsExactly(new SentReferrals("4.3", gp.party(), 0, 0, 1));
        assertThat(early.medians().ofAll()).isEmpty();
        assertThat(late.referrals()).containsExactly(new SentReferrals("4.3", gp.party(), 0, 1, 0));
        assertThat(late.medians().ofAll()).contains(Double.POSITIVE_INFINITY);
    }

    @Test
    void countsChoicesWithTheirReasons() {
        var gp = scene.gp();
        chosen(gp, null);
        chosen(gp, "person-wish");
        chosen(gp, "person-wish");

        var counted = count(gp, NOW);

        assertThat(counted.choices()).containsExactly(new MadeChoices("4.3", 1, 2));
        assertThat(counted.reasons()).isEqualTo(Map.of("person-wish", 2L));
    }

    private Counted count(Actor.Staff actor, Instant now) {
        return door.enter(
                actor, () -> store.count(new Scope(agreement, 2, Instant.EPOCH, NOW, now)));
    }

    private void unanswered(Actor.Staff gp, Instant sentAt) {
        keep(gp, sentAt, null);
    }

    private void sent(Actor.Staff gp, Instant sentAt, Duration answer) {
        keep(gp, sentAt, sentAt.plus(answer));
    }

    private void keep(Actor.Staff gp, Instant sentAt, @Nullable Instant repliedAt) {
        door.enter(
                gp,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into followup.referral values
                                        (:id, :area, :agreement, 2, '4.3', 'municipal-persistent',
                                         :party, :unit, :party, :unit, :sent, :due, :replied, 'SENT')
                                    """)
                            .param("id", UUID.randomUUID())
                            .param("area", gp.area().code())
                            .param("agreement", agreement)
                            .param("party", gp.party().value())
                            .param("unit", gp.unit().value())
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
