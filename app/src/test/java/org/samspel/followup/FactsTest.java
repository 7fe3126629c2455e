package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.Samspel;
import org.samspel.agreement.HandOver;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.pathway.Routed;
import org.samspel.referral.OpenReferrals;
import org.samspel.referral.ReferPerson;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralEvent.About;
import org.samspel.referral.ReferralEvent.ReferralAccepted;
import org.samspel.referral.ReferralEvent.ReferralReceived;
import org.samspel.referral.ReferralEvent.ReferralSent;
import org.samspel.referral.ReferralScene;
import org.samspel.referral.Referrals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@InTheHouse
class FactsTest {
    @Autowired private Facts facts;
    @Autowired private Referrals referrals;
    @Autowired private OpenReferrals open;
    @Autowired private ReferralScene scene;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;

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
    void takesOverWhatTheRoomsPublish() {
        var accepted = accepted();

        assertThat(fact(accepted))
                .containsEntry("clause", "4.3")
                .containsEntry("status", "ACCEPTED")
                .containsEntry("receiver_party", municipality.party().value())
                .containsEntry("sender_party", gp.party().value())
                .extracting("replied_at")
                .isNotNull();
    }

    @Test
    void takesAnOpenReferralOverBeforeAndAfterSomebodyTakesItUp() {
        var sent = scene.sent(person, "private-physiotherapy", HandOver.OPEN);
        assertThat(fact(sent))
                .containsEntry("receiver_unit", null)
                .containsEntry("is_outside", false);

        var physio = scene.staff("private.nj");
        at(
                MONDAY.plus(Duration.ofDays(1)),
                () -> open.takeUp(physio, sent.open().orElseThrow().code().printed()));

        assertThat(fact(sent))
                .containsEntry("receiver_unit", physio.unit().value())
                .containsEntry("receiver_party", physio.party().value());
    }

    @Test
    void takesALetterToSomebodyOutsideOver() {
        var wish =
                ReferPerson.to(scene.followed(person).id())
                        .toOutside("Genoptræning Syd\nStorgade 1\n9000 Aalborg");
        var sent = scene.sent(wish);

        assertThat(fact(sent))
                .containsEntry("receiver_party", null)
                .containsEntry("is_outside", true)
                .containsEntry("status", "SENT");
    }

    @Test
    void staysTheSameWhenEventsComeTwiceAndInAnyOrder() {
        var accepted = accepted();
        var before = fact(accepted);
        var origin = Origin.of(municipality, MONDAY);
        var id = accepted.id();

        var about = new About(origin, id, person, gp.unit(), Optional.of(municipality.unit()));
        facts.on(new ReferralAccepted(about));
        facts.on(new ReferralSent(about));
        facts.on(new ReferralReceived(about));

        assertThat(fact(accepted)).isEqualTo(before);
    }

    @Test
    void countsAChoiceOnceWithItsReasonAndWithoutItsWords() {
        var routing = scene.routedTo(person, "self-care");

        facts.on(
                new Routed(
                        Origin.of(gp, MONDAY), routing.id(), routing.course(), person, gp.unit()));

        assertThat(
                        rows(
                                "select * from followup.routing where routing_id = ?",
                                routing.id().value()))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row)
                                    .containsEntry("followed", false)
                                    .containsEntry("deviation_reason", "clinical-judgement");
                            assertThat(row.values()).doesNotContain("prøver");
                        });
    }

    @Test
    void holdsNoPerson() {
        var accepted = accepted();

        assertThat(
                        jdbc.sql(
                                        """
                                        select column_name from information_schema.columns
                                        where table_schema = 'followup'
                                        """)
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(column -> column.contains("person") || column.contains("note"));
        assertThat(fact(accepted).values()).doesNotContain(person.value());
    }

    @Test
    void hasNoWayToPersons() {
        var modules = ApplicationModules.of(Samspel.class);
        var followUp = modules.getModuleByName("followup").orElseThrow();

        assertThat(
                        followUp.getDirectDependencies(modules).stream()
                                .map(
                                        dependency ->
                                                dependency
                                                        .getTargetModule()
                                                        .getIdentifier()
                                                        .toString()))
                .isNotEmpty()
                .doesNotContain("person", "access", "people", "questionnaire", "journey");
    }

    private Referral accepted() {
        var sent = scene.sent(person);
        at(MONDAY.plus(Duration.ofDays(1)), () -> referrals.accept(municipality, sent.id(), 1));
        return sent;
    }

    private Map<String, @Nullable Object> fact(Referral referral) {
        return rows("select * from followup.referral where referral_id = ?", referral.id().value())
                .getFirst();
    }

    private List<Map<String, @Nullable Object>> rows(String sql, UUID id) {
        return door.enter(gp, () -> jdbc.sql(sql).param(id).query().listOfRows());
    }
}
