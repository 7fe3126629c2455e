package org.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.agreement.HandOver;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.OrganisationsAnew;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A receiver that closes while it has a referral. */
@SpringBootTest
@Import({ReferralScene.class, OrganisationsAnew.class})
class ReferralsOfClosedUnitsTest {
    private static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));

    @Autowired private ReferralsOfClosedUnits closed;
    @Autowired private Redirections redirections;
    @Autowired private ReferralReading reading;
    @Autowired private ReferralScene scene;
    @Autowired private Access access;
    @Autowired private JdbcClient jdbc;
    @Autowired private OrganisationsAnew organisations;

    private Actor.Staff gp;
    private Actor.Staff hospital;
    private Actor.Staff municipality;
    private PersonId person;

    @BeforeEach
    void aPersonAtTheirPractice() {
        gp = scene.gp();
        hospital = scene.staff("hospital.nj");
        municipality = scene.municipality();
        person = scene.person();
    }

    @AfterEach
    void openAgain() {
        close("rygcenter", null, null);
    }

    @Test
    void givesWhatAClosedUnitHadToSenderAndSuccessor() {
        var id = scene.sent(person, "spine-clinic", HandOver.TAKE_OVER).id();
        close("rygcenter", "2026-11-18", "neurokirurgi");
        var successor =
                new Actor.Staff(
                        gp.area(),
                        hospital.user(),
                        hospital.role(),
                        unit("neurokirurgi"),
                        hospital.party());

        note(MONDAY);
        assertThat(reading.find(gp, id).orElseThrow().terms().isStranded())
                .as("before the day it closes")
                .isFalse();
        note(THURSDAY);

        var stranded = reading.find(gp, id).orElseThrow();
        assertThat(stranded.terms().stranded())
                .contains(new Stranded(THURSDAY, Optional.of(successor.unit())));
        assertThat(access.decide(successor, Action.READ, person).permitted()).isTrue();
        assertThat(reading.find(successor, id)).isPresent();
        assertThat(reading.canSendOn(gp, stranded)).isTrue();
        assertThat(reading.canSendOn(successor, stranded)).isTrue();
        assertThat(reading.canSendOn(municipality, stranded)).isFalse();
    }

    @Test
    void letsTheSenderSendItOnAndEndsWhatTheSuccessorSaw() {
        var sent = scene.sent(person, "spine-clinic", HandOver.TAKE_OVER);
        close("rygcenter", "2026-11-18", "neurokirurgi");
        var successor =
                new Actor.Staff(
                        gp.area(),
                        hospital.user(),
                        hospital.role(),
                        unit("neurokirurgi"),
                        hospital.party());
        note(THURSDAY);

        var outcome =
                at(
                        THURSDAY,
                        () ->
                                redirections.redirect(
                                        gp,
                                        new SendOn(
                                                sent.id(),
                                                1,
                                                "municipal-persistent:" + municipality.unit(),
                                                "Rygcentret er lukket",
                                                true)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RedirectOutcome.SentOn.class,
                        on -> assertThat(on.next().receiver()).contains(municipality.unit()));
        assertThat(reading.find(gp, sent.id()).orElseThrow().moments().repliedAt())
                .as("the closed unit has answered nothing")
                .isEmpty();
        assertThat(access.decide(successor, Action.READ, person).permitted()).isFalse();
        assertThat(access.decide(hospital, Action.READ, person).permitted()).isFalse();
    }

    @Test
    void notesOnlyWhatIsOpenAndOnlyOnce() {
        var id = scene.sent(person, "spine-clinic", HandOver.TAKE_OVER).id();
        close("rygcenter", "2026-11-18", null);

        note(THURSDAY);
        note(THURSDAY.plus(Duration.ofDays(1)));

        assertThat(reading.find(gp, id).orElseThrow().terms().stranded())
                .contains(new Stranded(THURSDAY, Optional.empty()));
    }

    private void note(Instant now) {
        at(
                now,
                () -> {
                    closed.due(gp.area(), now);
                    return now;
                });
    }

    private UnitId unit(String slug) {
        return new UnitId(
                jdbc.sql("select id from organisation.unit where area = 'nj' and slug = ?")
                        .param(slug)
                        .query(UUID.class)
                        .single());
    }

    private void close(String slug, @Nullable String from, @Nullable String successor) {
        jdbc.sql(
                        """
                        update organisation.unit set valid_to = cast(:from as date),
                            successor = (select s.id from organisation.unit s where s.area = 'nj' and s.slug = :successor)
                        where area = 'nj' and slug = :slug
                        """)
                .param("from", from)
                .param("successor", successor)
                .param("slug", slug)
                .update();
        organisations.read();
    }
}
