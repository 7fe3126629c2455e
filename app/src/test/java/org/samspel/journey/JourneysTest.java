package org.samspel.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UserId;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralEvent.About;
import org.samspel.referral.ReferralEvent.ReferralAccepted;
import org.samspel.referral.ReferralEvent.ReferralSent;
import org.samspel.referral.ReferralScene;
import org.samspel.referral.Referrals;
import org.samspel.shell.Bundles;
import org.samspel.shell.Csrf;
import org.samspel.shell.Language;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonWord;
import org.samspel.shell.Rooms;
import org.samspel.shell.Signed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@InTheHouse
class JourneysTest {
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @Autowired private Journeys journeys;
    @Autowired private JourneyLines lines;
    @Autowired private Referrals referrals;
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
    void tellsWhatHappenedAcrossOrganisationsNewestFirst() {
        acceptedOnTuesday();

        assertThat(kinds())
                .containsExactlyInAnyOrder(
                        "referral-accepted",
                        "referral-sent",
                        "routed",
                        "assessed",
                        "course-started");
        var journey = shown(gp, JourneyFilter.EVERYTHING);
        assertThat(journey.items())
                .hasSize(5)
                .isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
        assertThat(journey.items().getFirst().at()).isEqualTo(TUESDAY);
        assertThat(journey.items().getFirst().text().by()).contains("Aalborg Kommune");
        assertThat(journey.parties()).containsExactly("Lægehuset Vejgaard", "Aalborg Kommune");
    }

    @Test
    void staysTheSameWhenEventsAreToldTwiceAndInAnotherOrder() {
        var accepted = acceptedOnTuesday();
        var before = kinds();

        lines.on(
                new ReferralAccepted(
                        new About(
                                origin(TUESDAY.plusSeconds(60)),
                                accepted.id(),
                                person,
                                accepted.sender(),
                                accepted.receiver())));
        lines.on(
                new ReferralSent(
                        new About(
                                origin(MONDAY),
                                accepted.id(),
                                person,
                                accepted.sender(),
                                accepted.receiver())));

        assertThat(kinds()).isEqualTo(before);
        assertThat(shown(gp, JourneyFilter.EVERYTHING).items().getFirst().at()).isEqualTo(TUESDAY);
    }

    @Test
    void showsOneKindOrOneParty() {
        acceptedOnTuesday();

        assertThat(shown(gp, JourneyFilter.in("/people/1?show=referrals")).items()).hasSize(2);
        assertThat(shown(gp, JourneyFilter.in("/people/1?show=assessments")).items()).hasSize(3);
        assertThat(shown(gp, JourneyFilter.in("/people/1?by=2")).items())
                .singleElement()
                .satisfies(item -> assertThat(item.at()).isEqualTo(TUESDAY));
        assertThat(shown(gp, JourneyFilter.in("/people/1?show=assessments&by=2")).items())
                .isEmpty();
    }

    @Test
    void isRefusedToAUnitWithoutRelation() {
        scene.sent(person);

        assertThat(
                        journeys.of(
                                scene.staff("hospital.nj"),
                                person,
                                JourneyFilter.EVERYTHING,
                                page()))
                .isInstanceOf(JourneyOutcome.NotPermitted.class);
    }

    @Test
    void isOpenToThePersonThemselves() {
        scene.sent(person);
        var self = new Actor.Oneself(gp.area(), new UserId(UUID.randomUUID()), person);

        var outcome = journeys.of(self, person, JourneyFilter.EVERYTHING, page(self));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        JourneyOutcome.Shown.class,
                        shown ->
                                assertThat(shown.journey().items())
                                        .isNotEmpty()
                                        .allSatisfy(
                                                item ->
                                                        assertThat(item.text().title())
                                                                .doesNotContain("§")));
    }

    @Test
    void cannotBeRewritten() {
        scene.sent(person);

        assertThatThrownBy(
                        () ->
                                door.enter(
                                        gp,
                                        () -> {
                                            jdbc.sql("update journey.entry set at = now()")
                                                    .update();
                                        }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void isNotSeenFromAnotherArea() {
        scene.sent(person);
        var elsewhere = new Actor.TheSystem(new AreaId("zz"), "test");

        assertThat(
                        door.enter(
                                elsewhere,
                                () ->
                                        jdbc.sql("select count(*) from journey.entry")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }

    private Referral acceptedOnTuesday() {
        var sent = scene.sent(person);
        at(TUESDAY, () -> referrals.accept(municipality, sent.id(), 1));
        return sent;
    }

    private Journey shown(Actor actor, JourneyFilter filter) {
        return ((JourneyOutcome.Shown) journeys.of(actor, person, filter, page())).journey();
    }

    private List<String> kinds() {
        return door.enter(
                gp,
                () ->
                        jdbc.sql(
                                        """
                                        select kind from journey.entry where person_id = ? order by at, id
                                        """)
                                .param(person.value())
                                .query(String.class)
                                .list());
    }

    private Origin origin(Instant when) {
        return Origin.of(municipality, when);
    }

    private PageContext page() {
        return page(gp);
    }

    private static PageContext page(Actor reader) {
        return new PageContext(
                new Bundles(new Rooms().names()).in(Language.DA, COPENHAGEN, PersonWord.BORGER),
                Optional.of(
                        new Signed(
                                reader,
                                "Test",
                                Optional.empty(),
                                "Test",
                                "Nordjylland",
                                Language.DA,
                                PersonWord.BORGER,
                                COPENHAGEN,
                                Map.of())),
                List.of(),
                Csrf.none(),
                LocalDate.of(2026, 11, 18),
                "/people/1",
                "",
                "");
    }
}
