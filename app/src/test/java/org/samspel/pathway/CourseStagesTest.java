package org.samspel.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.agreement.StageFact;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.pathway.StatementOutcome.StatementFault;
import org.samspel.questionnaire.AtAPractice;
import org.samspel.worklist.ColleagueScene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@InTheHouse
@RecordApplicationEvents
class CourseStagesTest {
    private static final Stated PLAN = new Stated.Milestone(StageFact.PLAN_AGREED);
    private static final Stated FOLLOWED_UP = new Stated.Milestone(StageFact.FOLLOWED_UP);

    @Autowired private Courses courses;
    @Autowired private CourseExits exits;
    @Autowired private CourseStages stages;
    @Autowired private Statements statements;
    @Autowired private StatementReading reading;
    @Autowired private Assessments assessments;
    @Autowired private DecisionViews decisionViews;
    @Autowired private Routings routings;
    @Autowired private Preventions preventions;
    @Autowired private PathwaySteps steps;
    @Autowired private AtAPractice practice;
    @Autowired private ColleagueScene colleagues;
    @Autowired private ApplicationEvents events;

    private Actor.Staff gp;
    private PersonId person;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    @BeforeEach
    void aPersonAtTheirPractice() {
        gp = practice.gp();
        person = practice.person();
    }

    @Test
    void followsEachStageFromTheFactThatBringsIt() {
        var course = started(8);
        assertThat(stage(course)).isEqualTo("identified");
        var assessment = assessed(course, Map.of("legPain", "none", "workAbility", "full"));
        assertThat(stage(course)).isEqualTo("assessed");
        state(course, PLAN, today);
        assertThat(stage(course)).isEqualTo("planned");
        routings.decide(
                gp, assessment, new RoutingChoice.Otherwise("self-care", "person-wish", ""));
        assertThat(stage(course)).isEqualTo("treated");
        state(course, FOLLOWED_UP, today);
        assertThat(stage(course)).isEqualTo("followed-up");
        end(course, "manages-without");
        assertThat(stage(course)).isEqualTo("exited");
        assertThat(stages.of(gp, found(course))).allMatch(StageMark::isReached);
        assertThat(events.stream(StatementKept.class).map(StatementKept::kind))
                .containsExactly("plan-agreed", "followed-up");
        assertThat(events.stream(CourseExited.class)).hasSize(1);
    }

    @Test
    void fallsBackWhenWhatBroughtItIsWithdrawn() {
        var course = started(8);
        var plan = state(course, PLAN, today);
        assertThat(stage(course)).isEqualTo("planned");

        var withdrawn = statements.withdraw(gp, plan.id(), plan.version(), "Another person’s plan");

        assertThat(withdrawn).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        assertThat(stage(course)).isEqualTo("identified");
        assertThat(reading.ofCourse(gp, found(course)))
                .singleElement()
                .satisfies(
                        kept ->
                                assertThat(kept.withdrawal().map(Statement.Withdrawal::why))
                                        .contains("Another person’s plan"));
        assertThat(statements.withdraw(gp, plan.id(), plan.version(), "Again"))
                .isInstanceOf(WithdrawalOutcome.Stale.class);
    }

    @Test
    void keepsOneStatementForOneFormAndNoneOfAnEndedCourse() {
        var course = started(8);
        var wish = new StateOfCourse(course, UUID.randomUUID(), PLAN, today, "");
        var first = statements.state(gp, wish);

        assertThat(statements.state(gp, wish)).isEqualTo(first);
        assertThat(reading.ofCourse(gp, found(course))).hasSize(1);
        end(course, "moved");
        assertThat(statements.state(gp, anew(wish))).isEqualTo(new StatementOutcome.CourseEnded());
    }

    @Test
    void endsACourseOnceWithAReasonThatTheAgreementKnows() {
        var course = started(8);
        assertThat(exits.end(gp, course, 1, new EndCourse(today, "cured", "")))
                .isEqualTo(new ChangeOutcome.Invalid(List.of(new CourseFault.ExitReasonMissing())));
        var wish = new EndCourse(today, "other", "Moved to the coast");

        var first = exits.end(gp, course, 1, wish);
        var second = exits.end(gp, course, 1, wish);

        assertThat(second).isEqualTo(first);
        assertThat(found(course).exit()).contains(new CourseExit("other", "Moved to the coast", 4));
        assertThat(exits.end(gp, course, 1, new EndCourse(today, "declines", "")))
                .isInstanceOf(ChangeOutcome.Stale.class);
        assertThat(events.stream(CourseExited.class)).hasSize(1);
    }

    @Test
    void leadsAnAcuteCourseThatEndedWellOnToPrevention() {
        var course = started(8);
        assessed(course, Map.of("legPain", "none", "workAbility", "full"));
        end(course, "goal-reached");

        assertThat(steps.next(gp, person))
                .asInstanceOf(type(PathwayStep.Prevent.class))
                .satisfies(
                        step -> {
                            assertThat(step.clause()).isEqualTo("3.6");
                            assertThat(step.destination().id()).isEqualTo("municipal-prevention");
                        });
        var decided = preventions.decide(gp, course, new RoutingChoice.Follow());
        assertThat(decided)
                .asInstanceOf(type(RoutingOutcome.Decided.class))
                .satisfies(
                        it -> {
                            assertThat(it.routing().chosen()).isEqualTo("municipal-prevention");
                            assertThat(it.routing().clause()).isEqualTo("3.6");
                            assertThat(it.routing().followed()).isTrue();
                        });
        assertThat(preventions.decide(gp, course, new RoutingChoice.Follow())).isEqualTo(decided);
        assertThat(steps.next(gp, person)).isInstanceOf(PathwayStep.Send.class);
        assertThat(
                        preventions.decide(
                                gp,
                                course,
                                new RoutingChoice.Otherwise("self-care", "person-wish", "")))
                .isInstanceOf(RoutingOutcome.AlreadyDecided.class);
        assertThat(events.stream(Routed.class)).hasSize(1);
    }

    @Test
    void preventsNothingAfterACourseThatWasDeclined() {
        var course = started(8);
        assessed(course, Map.of());
        end(course, "declines");

        assertThat(steps.next(gp, person)).isInstanceOf(PathwayStep.Start.class);
        assertThat(preventions.decide(gp, course, new RoutingChoice.Follow()))
                .isEqualTo(new RoutingOutcome.NotPermitted());
    }

    @Test
    void asksADoctorWhetherThePrimaryCauseIsInvestigated() {
        gp = practice.staff("gp.jh");
        person = practice.personOf(gp, "2380", LocalDate.of(1972, 3, 1));
        var course = started("long-term-pain", 30);
        var assessment =
                assessed(
                        course,
                        Map.of(
                                "primaryResources", "no",
                                "mainNeed", "behaviour",
                                "hinderingCondition", "no"));
        assertThat(view(assessment).suggestion().destination()).isEmpty();
        assertThat(view(assessment).toAssessFirst())
                .extracting(fact -> fact.name())
                .contains("primaryCauseInvestigated");

        var said = state(course, investigated(true), today);

        assertThat(destination(assessment)).isEqualTo("pain-rehabilitation");
        statements.withdraw(gp, said.id(), 1, "The MR was of the neck");
        assertThat(view(assessment).suggestion().destination()).isEmpty();
        state(course, investigated(false), today);
        assertThat(destination(assessment)).isEqualTo("complete-workup");
        var again = state(course, investigated(true), today);
        var decided = routings.decide(gp, assessment, new RoutingChoice.Follow());
        assertThat(decided)
                .asInstanceOf(type(RoutingOutcome.Decided.class))
                .satisfies(
                        it ->
                                assertThat(it.routing().facts())
                                        .containsEntry("primaryCauseInvestigated", "true"));
        statements.withdraw(gp, again.id(), 1, "Found something new");
        assertThat(destination(assessment)).isEqualTo("pain-rehabilitation");
    }

    @Test
    void asksForADoctorByTrainingAndNotByRoleAlone() {
        var doctor = practice.staff("gp.jh");
        gp = doctor;
        person = practice.personOf(gp, "2380", LocalDate.of(1972, 3, 1));
        var course = started("long-term-pain", 30);
        var untrained = colleagues.untrainedColleagueOf(doctor, "Kajsa Kollegmark");
        var agreed = courses.view(doctor, course).orElseThrow().agreed();
        var wish =
                new StateOfCourse(course, UUID.randomUUID(), investigated(true), today, "MR gjord");

        assertThat(untrained.role()).isEqualTo(doctor.role());
        assertThat(reading.mayState(untrained, agreed, investigated(true))).isFalse();
        assertThat(statements.state(untrained, wish)).isEqualTo(new StatementOutcome.NotADoctor());
        assertThat(reading.mayState(doctor, agreed, investigated(true))).isTrue();
        assertThat(statements.state(doctor, wish)).isInstanceOf(StatementOutcome.Kept.class);
    }

    @Test
    void letsNoPhysiotherapistStateWhatOnlyADoctorMay() {
        gp = practice.staff("gp.jh");
        person = practice.personOf(gp, "2380", LocalDate.of(1972, 3, 1));
        var course = started("long-term-pain", 30);
        var said = state(course, investigated(true), today);
        var physio =
                new Actor.Staff(
                        gp.area(),
                        practice.staff("physio.jh").user(),
                        practice.staff("physio.jh").role(),
                        gp.unit(),
                        gp.party());

        assertThat(
                        statements.state(
                                physio,
                                new StateOfCourse(
                                        course,
                                        UUID.randomUUID(),
                                        investigated(true),
                                        today,
                                        "I think so")))
                .isEqualTo(new StatementOutcome.NotADoctor());
        assertThat(statements.withdraw(physio, said.id(), 1, "I think not"))
                .isEqualTo(new WithdrawalOutcome.NotADoctor());
    }

    @Test
    void keepsADatedDiagnosisOfTheCountrysList() {
        gp = practice.staff("gp.jh");
        person = practice.personOf(gp, "2380", LocalDate.of(1972, 3, 1));
        var course = started("long-term-pain", 30);
        var system = "http://hl7.org/fhir/sid/icd-10-se";

        var kept = state(course, new Stated.Diagnosis(system, "R52.2C"), today.minusYears(2));

        assertThat(reading.ofCourse(gp, found(course))).containsExactly(kept);
        assertThat(
                        statements.state(
                                gp,
                                new StateOfCourse(
                                        course,
                                        UUID.randomUUID(),
                                        new Stated.Diagnosis("urn:oid:1.2.208.176.2.4.12", "DM545"),
                                        today,
                                        "")))
                .isEqualTo(new StatementOutcome.Invalid(Set.of(StatementFault.UNKNOWN_CODE)));
    }

    @Test
    void startsNoCourseOfLongTermPainForAChild() {
        gp = practice.staff("gp.jh");
        person = practice.personOf(gp, "2380", today.minusYears(17));

        assertThat(
                        courses.start(
                                gp,
                                person,
                                "long-term-pain",
                                new CourseFacts(today.minusWeeks(14), Optional.empty(), "")))
                .isEqualTo(new StartOutcome.Invalid(List.of(new CourseFault.TooYoung(18, "1.3"))));
    }

    @Test
    void beginsNothingForAPersonWhoHasDiedAndLetsTheCourseBeClosed() {
        var course = started(8);
        var departure = new Departure(today, true);
        practice.died(gp, person, today);

        assertThat(steps.next(gp, person))
                .isEqualTo(new PathwayStep.Close(found(course), departure));
        assertThat(assessments.begin(gp, course))
                .isEqualTo(new AssessmentStart.PersonGone(found(course), departure));
        assertThat(
                        assessments.assess(
                                gp, new AssessPerson(course, UUID.randomUUID(), true, Map.of())))
                .isEqualTo(new AssessmentOutcome.PersonGone(departure));
        end(course, departure.exitReason());
        assertThat(stage(course)).isEqualTo("exited");
        assertThat(steps.next(gp, person)).isEqualTo(new PathwayStep.Nothing());
        assertThat(
                        courses.start(
                                gp,
                                person,
                                "low-back-pain",
                                new CourseFacts(today, Optional.empty(), "")))
                .isEqualTo(
                        new StartOutcome.Invalid(List.of(new CourseFault.PersonGone(departure))));
        assertThat(courses.ofPerson(gp, person)).hasSize(1);
    }

    @Test
    void showsNothingToAUnitWithoutARelation() {
        var course = started(8);
        var plan = state(course, PLAN, today);
        var other = practice.staff("private.nj");

        assertThat(
                        statements.state(
                                other,
                                new StateOfCourse(course, UUID.randomUUID(), PLAN, today, "")))
                .isEqualTo(new StatementOutcome.NotPermitted());
        assertThat(reading.view(other, plan.id())).isEmpty();
        assertThat(statements.withdraw(other, plan.id(), 1, "Why not"))
                .isEqualTo(new WithdrawalOutcome.NotPermitted());
        assertThat(reading.findAll(other, List.of(plan.id()))).isEmpty();
        assertThat(exits.end(other, course, 1, new EndCourse(today, "declines", "")))
                .isEqualTo(new ChangeOutcome.NotPermitted());
    }

    private static Stated investigated(boolean holds) {
        return new Stated.ByDoctor("primaryCauseInvestigated", holds);
    }

    private static StateOfCourse anew(StateOfCourse wish) {
        return new StateOfCourse(
                wish.course(), UUID.randomUUID(), wish.stated(), wish.heldOn(), wish.words());
    }

    private CourseId started(int weeks) {
        return started("low-back-pain", weeks);
    }

    private CourseId started(String agreement, int weeks) {
        var facts = new CourseFacts(today.minusWeeks(weeks), Optional.empty(), "");
        if (courses.start(gp, person, agreement, facts)
                instanceof StartOutcome.Started(var course)) {
            return course;
        }
        throw new AssertionError("The course did not start");
    }

    private AssessmentId assessed(CourseId course, Map<String, String> answers) {
        var wish = new AssessPerson(course, UUID.randomUUID(), true, answers);
        return ((AssessmentOutcome.Kept) assessments.assess(gp, wish)).assessment();
    }

    private Statement state(CourseId course, Stated stated, LocalDate on) {
        var wish = new StateOfCourse(course, UUID.randomUUID(), stated, on, "As agreed");
        if (statements.state(gp, wish) instanceof StatementOutcome.Kept(var kept)) {
            return kept;
        }
        throw new AssertionError("Nothing was kept");
    }

    private void end(CourseId course, String reason) {
        assertThat(exits.end(gp, course, found(course).version(), new EndCourse(today, reason, "")))
                .isInstanceOf(ChangeOutcome.Changed.class);
    }

    private Course found(CourseId course) {
        return courses.view(gp, course).orElseThrow().course();
    }

    private String stage(CourseId course) {
        return stages.of(gp, found(course)).stream()
                .filter(StageMark::current)
                .map(mark -> mark.stage().id())
                .findFirst()
                .orElse("none");
    }

    private DecisionView view(AssessmentId assessment) {
        return decisionViews.find(gp, assessment).orElseThrow();
    }

    private String destination(AssessmentId assessment) {
        return view(assessment).suggestion().destination().map(it -> it.id()).orElse("none");
    }
}
