package org.samspel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.access.Consents;
import org.samspel.access.law.Given;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralScene;
import org.samspel.worklist.Task;
import org.samspel.worklist.TaskFilter;
import org.samspel.worklist.TaskKind;
import org.samspel.worklist.TaskOrder;
import org.samspel.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One plan of a person, from the need to the agreed version and its end. */
@InTheHouse
class PlansTest {
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final LocalDate IN_SPRING = LocalDate.of(2027, 3, 1);
    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    @Autowired private ReferralScene scene;
    @Autowired private Plans plans;
    @Autowired private PlanLines lines;
    @Autowired private PlanConsenting consenting;
    @Autowired private PlanMeetings meetings;
    @Autowired private PlanProcess process;
    @Autowired private AgreedVersions versions;
    @Autowired private Persons persons;
    @Autowired private Consents consents;
    @Autowired private Worklist worklist;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;

    private Actor.Staff gp;
    private Actor.Staff municipality;
    private PersonId id;
    private Referral referral;

    @BeforeEach
    void aPersonWhoWasReferred() {
        gp = scene.gp();
        municipality = scene.municipality();
        id = scene.person();
        referral = scene.sent(id);
    }

    private Person person() {
        return persons.find(gp, id).orElseThrow();
    }

    private StartPlan sip() {
        return new StartPlan(
                Set.of(PlanView.SIP, PlanView.REHABILITATION), FoundBy.STAFF, IN_SPRING, "");
    }

    private Plan begun() {
        return done(at(MONDAY, () -> plans.start(gp, person(), sip())));
    }

    private static Plan done(PlanOutcome outcome) {
        assertThat(outcome).isInstanceOf(PlanOutcome.Done.class);
        return ((PlanOutcome.Done) outcome).plan();
    }

    private PlanSheet sheet(Actor reader) {
        var found = at(TUESDAY, () -> plans.of(reader, person()));
        assertThat(found).isInstanceOf(PlanFound.Shown.class);
        return ((PlanFound.Shown) found).sheet();
    }

    private Plan consented() {
        var plan = begun();
        var yes =
                new AnswerOnPlan(
                        UUID.randomUUID(),
                        true,
                        Set.of(gp.party(), municipality.party()),
                        Given.How.ORAL,
                        Optional.empty(),
                        "");
        return done(at(MONDAY, () -> consenting.answer(gp, person(), plan.version(), yes)));
    }

    private Call call(Instant when) {
        return new Call(when, "Storegade 1", "", Set.of(municipality.unit()), false);
    }

    private Plan called() {
        var plan = consented();
        return done(
                at(
                        MONDAY,
                        () ->
                                meetings.call(
                                        gp,
                                        person(),
                                        plan.version(),
                                        call(TUESDAY.plus(Duration.ofDays(7))))));
    }

    private Plan met() {
        var plan = called();
        return done(
                at(TUESDAY, () -> meetings.hold(gp, person(), plan.version(), "Anna og lægen")));
    }

    private LineOutcome write(Actor.Staff writer, UUID line, int version, String words) {
        var wish =
                new WriteLine(
                        line,
                        version,
                        LineKind.GOAL,
                        words,
                        NO_DAY,
                        NO_DAY,
                        Optional.of(Goal.NONE),
                        Optional.empty());
        return at(TUESDAY, () -> lines.write(writer, person(), wish));
    }

    private List<Task> tasks(Actor.Staff reader, TaskKind kind, Instant now) {
        return at(now, () -> worklist.open(reader, TaskFilter.none(), TaskOrder.NEWEST, 1, 100_000))
                .tasks()
                .stream()
                .filter(task -> task.person().equals(id) && task.kind() == kind)
                .toList();
    }

    @Test
    void beginsWithWhatTheCourseAndTheReferralsTell() {
        begun();

        var sheet = sheet(gp);
        assertThat(sheet.plan().status()).isEqualTo(PlanStatus.NEED_IDENTIFIED);
        assertThat(sheet.linesOf(LineKind.SITUATION)).hasSize(1);
        assertThat(sheet.linesOf(LineKind.SERVICE))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.unit()).contains(municipality.unit());
                            assertThat(line.owner().party()).isEqualTo(municipality.party());
                            assertThat(line.isConfirmed()).isFalse();
                            assertThat(line.service().flatMap(Service::referral))
                                    .contains(referral.id());
                        });
    }

    @Test
    void twoPressesBeginOnePlan() {
        var first = begun();

        assertThat(begun().id()).isEqualTo(first.id());
        assertThat(sheet(gp).linesOf(LineKind.SERVICE)).hasSize(1);
    }

    @Test
    void nobodyIsCalledWithoutConsent() {
        var plan = begun();

        assertThat(at(MONDAY, () -> meetings.call(gp, person(), plan.version(), call(TUESDAY))))
                .asInstanceOf(type(PlanOutcome.Invalid.class))
                .satisfies(
                        refused ->
                                assertThat(refused.faults())
                                        .contains(PlanFault.CALL_WITHOUT_CONSENT));
        assertThat(sheet(gp).participants()).isEmpty();
    }

    @Test
    void aNoIsKeptAsTheAnswerItIs() {
        var plan = begun();
        var no =
                new AnswerOnPlan(
                        UUID.randomUUID(),
                        false,
                        Set.of(municipality.party()),
                        Given.How.ORAL,
                        Optional.empty(),
                        "");

        var declined = done(at(MONDAY, () -> consenting.answer(gp, person(), plan.version(), no)));

        assertThat(declined.status()).isEqualTo(PlanStatus.DECLINED);
        assertThat(consents.of(gp, person())).hasSize(1);
        assertThat(begun().id()).isNotEqualTo(declined.id());
    }

    @Test
    void whoeverIsCalledSeesThePlanAndIsAskedToAnswer() {
        assertThat(at(MONDAY, () -> plans.of(municipality, person())))
                .isNotInstanceOf(PlanFound.Shown.class);

        called();

        assertThat(sheet(municipality).whole()).isTrue();
        assertThat(tasks(municipality, TaskKind.ANSWER_PLAN_CALL, TUESDAY)).hasSize(1);
        assertThat(tasks(municipality, TaskKind.CONFIRM_PLAN_SERVICE, TUESDAY)).hasSize(1);

        done(at(TUESDAY, () -> meetings.reply(municipality, person(), Participant.Answer.COMES)));
        assertThat(tasks(municipality, TaskKind.ANSWER_PLAN_CALL, TUESDAY)).isEmpty();
    }

    @Test
    void aWithdrawalStopsSharingAtOnceAndLeavesEachItsOwnPart() {
        called();
        write(gp, UUID.randomUUID(), 0, "Gå til købmanden");
        var consent = consents.of(gp, person()).getFirst();

        at(TUESDAY, () -> consents.withdraw(gp, id, consent.id(), consent.version()));

        assertThat(sheet(municipality).whole()).isFalse();
        assertThat(sheet(municipality).lines())
                .allMatch(line -> line.owner().party().equals(municipality.party()));
        assertThat(sheet(gp).isWithdrawn()).isTrue();
        assertThat(sheet(gp).linesOf(LineKind.GOAL)).hasSize(1);
    }

    @Test
    void twoWritersMeetOnlyOnTheSameRow() {
        called();
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        assertThat(write(gp, one, 0, "Sove")).isInstanceOf(LineOutcome.Kept.class);
        assertThat(write(municipality, other, 0, "Gå")).isInstanceOf(LineOutcome.Kept.class);

        assertThat(write(municipality, one, 1, "Sove godt")).isInstanceOf(LineOutcome.Kept.class);
        assertThat(write(gp, one, 1, "Sove længe"))
                .asInstanceOf(type(LineOutcome.Stale.class))
                .satisfies(stale -> assertThat(stale.stored().words()).isEqualTo("Sove godt"));
        assertThat(sheet(gp).linesOf(LineKind.GOAL))
                .extracting(PlanLine::words)
                .containsExactly("Sove godt", "Gå");
    }

    @Test
    void isAgreedWhenEachPartyHasConfirmedAndThePersonApproves() {
        var plan = met();
        assertThat(at(TUESDAY, () -> process.agree(gp, person(), plan.version(), false)))
                .asInstanceOf(type(PlanOutcome.Invalid.class))
                .satisfies(
                        refused ->
                                assertThat(refused.faults())
                                        .contains(
                                                PlanFault.SERVICE_NOT_CONFIRMED,
                                                PlanFault.PERSON_HAS_NOT_APPROVED));
        confirm();
        assertThat(tasks(municipality, TaskKind.CONFIRM_PLAN_SERVICE, TUESDAY)).isEmpty();

        var agreed = done(at(TUESDAY, () -> process.agree(gp, person(), plan.version(), true)));

        assertThat(agreed.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(at(TUESDAY, () -> versions.of(gp, person())))
                .singleElement()
                .satisfies(version -> assertThat(version.content().rows()).hasSize(2));
        assertThat(
                        door.enter(
                                gp,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from plan.agreed where"
                                                                + " plan_id = ?")
                                                .param(agreed.id().value())
                                                .query(Integer.class)
                                                .single()))
                .as("filed with each party")
                .isEqualTo(2);
    }

    private void confirm() {
        var service = sheet(municipality).linesOf(LineKind.SERVICE).getFirst();
        assertThat(
                        at(
                                TUESDAY,
                                () ->
                                        lines.confirm(
                                                municipality,
                                                person(),
                                                service.id(),
                                                service.version())))
                .isInstanceOf(LineOutcome.Kept.class);
    }

    @Test
    void whatWasAgreedNeverChanges() {
        var plan = met();
        confirm();
        done(at(TUESDAY, () -> process.agree(gp, person(), plan.version(), true)));

        assertThatThrownBy(
                        () ->
                                door.enter(
                                        gp,
                                        () ->
                                                jdbc.sql("update plan.agreed set number = 9")
                                                        .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void isNotClosedWhileServicesGoOnUnnoticed() {
        var plan = met();
        var words = new PlanProcess.Closing("Det gik godt", "Jeg sover bedre");

        assertThat(at(TUESDAY, () -> process.close(gp, person(), plan.version(), words, false)))
                .asInstanceOf(type(PlanOutcome.Invalid.class))
                .satisfies(
                        refused ->
                                assertThat(refused.faults())
                                        .containsExactly(PlanFault.OPEN_SERVICES));

        var closed =
                done(at(TUESDAY, () -> process.close(gp, person(), plan.version(), words, true)));
        assertThat(closed.status()).isEqualTo(PlanStatus.CLOSED);
    }

    @Test
    void theNextFollowUpWaitsForItsUnitAndMovesWithItsDay() {
        var plan = begun();
        var lastOfFebruary = Instant.parse("2027-02-27T09:00:00Z");
        assertThat(tasks(gp, TaskKind.FOLLOW_UP_PLAN, TUESDAY)).isEmpty();
        assertThat(tasks(gp, TaskKind.FOLLOW_UP_PLAN, lastOfFebruary)).hasSize(1);

        var head = plan.head();
        var later =
                new PlanHead(
                        head.views(),
                        head.overall(),
                        head.contact(),
                        IN_SPRING.plusMonths(1),
                        head.followUpBy());
        done(at(TUESDAY, () -> plans.revise(gp, person(), plan.version(), later)));

        assertThat(tasks(gp, TaskKind.FOLLOW_UP_PLAN, lastOfFebruary)).isEmpty();
        assertThat(tasks(gp, TaskKind.FOLLOW_UP_PLAN, Instant.parse("2027-03-30T09:00:00Z")))
                .hasSize(1);
    }

    @Test
    void aStaleHeadIsNotSaved() {
        var plan = begun();
        var head = plan.head();
        var named =
                new PlanHead(
                        head.views(),
                        head.overall(),
                        new PlanContact("Bo Prøve", "Lægehuset", "00 00 00 02", ""),
                        head.followUpOn(),
                        head.followUpBy());
        done(at(TUESDAY, () -> plans.revise(gp, person(), plan.version(), named)));

        assertThat(at(TUESDAY, () -> plans.revise(gp, person(), plan.version(), head)))
                .asInstanceOf(type(PlanOutcome.Stale.class))
                .satisfies(
                        stale ->
                                assertThat(stale.stored().head().contact().name())
                                        .isEqualTo("Bo Prøve"));
        assertThat(sheet(gp).plan().head().isShownAs(PlanView.PATIENT_CONTRACT))
                .as("a SIP with a named contact is the patient contract")
                .isTrue();
    }

    @Test
    void oneOrganisationPlansAloneWithoutConsent() {
        var wish = new StartPlan(Set.of(PlanView.PATIENT_CONTRACT), FoundBy.PERSON, IN_SPRING, "");

        var plan = done(at(MONDAY, () -> plans.start(gp, person(), wish)));

        assertThat(plan.status()).isEqualTo(PlanStatus.PREPARED);
    }

    @Test
    void aFollowUpInThePastIsRefused() {
        var past =
                new StartPlan(Set.of(PlanView.SIP), FoundBy.STAFF, LocalDate.of(2026, 11, 1), "");

        assertThat(at(MONDAY, () -> plans.start(gp, person(), past)))
                .asInstanceOf(type(PlanOutcome.Invalid.class))
                .satisfies(
                        refused ->
                                assertThat(refused.faults())
                                        .containsExactly(PlanFault.FOLLOW_UP_PAST));
    }

    @Test
    void aWishOfThePersonWaitsForTheirPractice() {
        var self = new Actor.Oneself(gp.area(), gp.user(), id);
        var wish = new StartPlan(Set.of(PlanView.SIP), FoundBy.PERSON, IN_SPRING, "Jeg vil sove");

        var plan = done(at(MONDAY, () -> plans.start(self, person(), wish)));

        assertThat(plan.unit()).isEqualTo(gp.unit());
        assertThat(tasks(gp, TaskKind.ANSWER_PLAN_WISH, TUESDAY)).hasSize(1);
    }

    @Test
    void thePersonTicksOffTheirOwnPartAndNothingElse() {
        var self = new Actor.Oneself(gp.area(), gp.user(), id);
        begun();
        var goal = UUID.randomUUID();
        write(gp, goal, 0, "Sove");
        var own = UUID.randomUUID();
        var action =
                new WriteLine(
                        own,
                        0,
                        LineKind.ACTION,
                        "Gå en tur",
                        NO_DAY,
                        NO_DAY,
                        Optional.empty(),
                        Optional.empty());
        at(TUESDAY, () -> lines.write(gp, person(), action));

        at(TUESDAY, () -> lines.mark(self, person(), own, true, "Det går godt"));
        at(TUESDAY, () -> lines.mark(self, person(), goal, true, "Ja"));

        assertThat(sheet(self).linesOf(LineKind.ACTION).getFirst().marks())
                .satisfies(
                        marks -> {
                            assertThat(marks.done()).contains(TUESDAY);
                            assertThat(marks.comment()).isEqualTo("Det går godt");
                        });
        assertThat(sheet(self).linesOf(LineKind.GOAL).getFirst().marks().done()).isEmpty();
        assertThat(sheet(self).linesOf(LineKind.GOAL).getFirst().version())
                .as("a comment is no change of the row")
                .isEqualTo(1);
    }
}
