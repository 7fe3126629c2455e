package org.samspel.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.questionnaire.AtAPractice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@InTheHouse
@RecordApplicationEvents
class PathwayTest {
    private static final String AGREEMENT = "low-back-pain";
    private static final RoutingChoice FOLLOW = new RoutingChoice.Follow();
    private static final RoutingChoice SELF_CARE =
            new RoutingChoice.Otherwise("self-care", "person-wish", " Wants to wait ");

    @Autowired private Courses courses;
    @Autowired private CourseExits exits;
    @Autowired private Assessments assessments;
    @Autowired private DecisionViews decisionViews;
    @Autowired private Routings routings;
    @Autowired private PathwaySteps steps;
    @Autowired private CourseQuestions questions;
    @Autowired private AtAPractice practice;
    @Autowired private PathwayPractice pathway;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;
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
    void walksFromOnsetToTheMunicipalProgrammeWithoutAskingTwice() {
        assertThat(steps.next(gp, person)).isInstanceOf(PathwayStep.Start.class);
        var course = started(14);
        assertThat(steps.next(gp, person)).isInstanceOf(PathwayStep.FillIn.class);
        assertThat(questions.about(gp, person)).containsEntry("weeks-since-onset", 14L);
        pathway.answersOmpsq(person);
        assertThat(questions.after(gp, person, "ompsq-sf"))
                .contains("/courses/" + course.value() + "/assessments/new");
        assertThat(steps.next(gp, person)).isInstanceOf(PathwayStep.Assess.class);
        var assessment = theWalk(course);
        assertThat(steps.next(gp, person)).isInstanceOf(PathwayStep.Decide.class);

        var routing = decided(assessment, FOLLOW);

        assertThat(routing.clause()).isEqualTo("4.3");
        assertThat(routing.suggested()).contains("municipal-persistent");
        assertThat(routing.chosen()).isEqualTo("municipal-persistent");
        assertThat(routing.followed()).isTrue();
        assertThat(routing.facts())
                .containsEntry("ompsqScore", "61")
                .containsEntry("durationWeeks", "14")
                .doesNotContainKey("sickLeaveWeeks");
        assertThat(routings.find(gp, routing.id())).contains(routing);
        assertThat(routings.ofPerson(gp, person)).containsExactly(routing);
        assertThat(steps.next(gp, person)).isInstanceOf(PathwayStep.Send.class);
        assertThat(events.stream(CourseStarted.class)).hasSize(1);
        assertThat(events.stream(Assessed.class)).hasSize(1);
        assertThat(events.stream(Routed.class)).hasSize(1);
    }

    @Test
    void namesTheUnitThatAnswersForThePersonsMunicipality() {
        pathway.answersOmpsq(person);
        var view = decisionViews.find(gp, theWalk(started(14))).orElseThrow();

        assertThat(view.units().get("municipal-persistent"))
                .singleElement()
                .satisfies(unit -> assertThat(unit.slug()).isEqualTo("aalborg-traening"));
    }

    @Test
    void hasOneOpenCourseUnderAnAgreementHoweverOftenItIsStarted() throws Exception {
        Callable<CourseId> press = () -> started(3);
        try (var hands = Executors.newFixedThreadPool(3)) {
            var ids = hands.invokeAll(List.of(press, press, press)).stream().map(Future::resultNow);
            assertThat(ids.distinct()).hasSize(1);
        }
        assertThat(courses.openCourses(gp, person)).hasSize(1);
    }

    @Test
    void beginsANewEpisodeAfterTheFormerEnded() {
        var first = started(40);
        var ended =
                exits.end(gp, first, 1, new EndCourse(today.minusWeeks(2), "manages-without", ""));
        var second = started(1);

        assertThat(ended).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(second).isNotEqualTo(first);
        assertThat(courses.openCourses(gp, person)).extracting(Course::id).containsExactly(second);
        assertThat(assessments.begin(gp, first)).isInstanceOf(AssessmentStart.CourseEnded.class);
        assertThat(assessments.assess(gp, wish(first, UUID.randomUUID(), Map.of())))
                .isInstanceOf(AssessmentOutcome.CourseEnded.class);
    }

    @Test
    void refusesAFutureOnsetAndAnAgreementThatIsNotInForce() {
        assertThat(start(AGREEMENT, today.plusDays(1)))
                .isEqualTo(new StartOutcome.Invalid(List.of(new CourseFault.OnsetInFuture())));
        assertThat(start("shoulder-pain", today)).isEqualTo(new StartOutcome.NoAgreement());
        assertThat(courses.ofPerson(gp, person)).isEmpty();
    }

    @Test
    void keepsTheFasterChangeAndShowsItToTheSlower() {
        var course = started(8);
        var override = new CourseFacts(today.minusWeeks(8), Optional.of("persistent"), "For years");

        var faster = courses.change(gp, course, 1, override);
        var slower =
                courses.change(
                        gp, course, 1, new CourseFacts(today.minusWeeks(9), Optional.empty(), ""));

        assertThat(faster)
                .asInstanceOf(type(ChangeOutcome.Changed.class))
                .satisfies(it -> assertThat(it.course().version()).isEqualTo(2));
        assertThat(slower)
                .asInstanceOf(type(ChangeOutcome.Stale.class))
                .satisfies(
                        it ->
                                assertThat(it.stored().override())
                                        .contains(
                                                new Course.PhaseOverride(
                                                        "persistent", "For years")));
    }

    @Test
    void keepsOneAssessmentForOneForm() {
        var course = started(14);
        var token = UUID.randomUUID();

        var first = assessments.assess(gp, wish(course, token, Map.of()));
        var second = assessments.assess(gp, wish(course, token, Map.of("legPain", "none")));

        assertThat(second).isEqualTo(first);
        assertThat(first).isInstanceOf(AssessmentOutcome.Kept.class);
    }

    @Test
    void decidesOnceOnAnAssessment() {
        pathway.answersOmpsq(person);
        var assessment = theWalk(started(14));

        var first = decided(assessment, SELF_CARE);

        assertThat(decided(assessment, SELF_CARE)).isEqualTo(first);
        assertThat(first.followed()).isFalse();
        assertThat(first.deviation())
                .contains(new Routing.Deviation("person-wish", "Wants to wait"));
        assertThat(first.suggested()).contains("municipal-persistent");
        assertThat(routings.decide(gp, assessment, FOLLOW))
                .isEqualTo(new RoutingOutcome.AlreadyDecided(first));
        assertThat(steps.next(gp, person)).isInstanceOf(PathwayStep.Done.class);
        assertThat(events.stream(Routed.class)).hasSize(1);
    }

    @Test
    void decidesOnTheLatestAssessmentOnly() {
        var course = started(14);
        var former = theWalk(course);
        var latest = theWalk(course);

        assertThat(routings.decide(gp, former, SELF_CARE))
                .isEqualTo(new RoutingOutcome.Superseded(latest));
    }

    @Test
    void prefillsALaterAssessmentButAsksForRedFlagsAnew() {
        var course = started(14);
        decided(theWalk(course), SELF_CARE);

        assertThat(assessments.begin(gp, course))
                .asInstanceOf(type(AssessmentStart.Ready.class))
                .satisfies(
                        ready ->
                                assertThat(ready.prefilled())
                                        .containsOnly(
                                                Map.entry("earlierTraining", "noClearEffect")));
    }

    @Test
    void showsNothingToAUnitWithoutARelation() {
        pathway.answersOmpsq(person);
        var course = started(14);
        var assessment = theWalk(course);
        var routing = decided(assessment, FOLLOW);
        var other = practice.staff("private.nj");

        assertThat(courses.begin(other, person)).isEmpty();
        assertThat(courses.view(other, course)).isEmpty();
        assertThat(courses.change(other, course, 1, new CourseFacts(today, Optional.empty(), "")))
                .isEqualTo(new ChangeOutcome.NotPermitted());
        assertThat(assessments.begin(other, course)).isEqualTo(new AssessmentStart.NotPermitted());
        assertThat(assessments.assess(other, wish(course, UUID.randomUUID(), Map.of())))
                .isEqualTo(new AssessmentOutcome.NotPermitted());
        assertThat(decisionViews.find(other, assessment)).isEmpty();
        assertThat(routings.decide(other, assessment, FOLLOW))
                .isEqualTo(new RoutingOutcome.NotPermitted());
        assertThat(routings.find(other, routing.id())).isEmpty();
        assertThat(routings.ofPerson(other, person)).isEmpty();
        assertThat(courses.ofPerson(other, person)).isEmpty();
        assertThat(start(practice.stranger())).isEqualTo(new StartOutcome.NotPermitted());
    }

    @Test
    void publishesCountsWithoutPersonsAndWords() {
        var routing = decided(theWalk(started(14)), SELF_CARE);

        var row =
                door.enter(
                        gp,
                        () ->
                                jdbc.sql("select * from pathway.fact_routing where routing_id = ?")
                                        .param(routing.id().value())
                                        .query()
                                        .singleRow());

        assertThat(row)
                .containsOnlyKeys(
                        "routing_id",
                        "area",
                        "agreement",
                        "agreement_version",
                        "phase",
                        "clause",
                        "suggested",
                        "chosen",
                        "deviation_reason",
                        "unit",
                        "decided_at")
                .containsEntry("deviation_reason", "person-wish")
                .containsEntry("chosen", "self-care");
        assertThat(jdbc.sql("select * from pathway.fact_routing").query().listOfRows()).isEmpty();
    }

    private StartOutcome start(PersonId whom) {
        return courses.start(gp, whom, AGREEMENT, new CourseFacts(today, Optional.empty(), ""));
    }

    private StartOutcome start(String agreement, LocalDate onset) {
        return courses.start(gp, person, agreement, new CourseFacts(onset, Optional.empty(), ""));
    }

    private CourseId started(int weeks) {
        return switch (start(AGREEMENT, today.minusWeeks(weeks))) {
            case StartOutcome.Started(var course) -> course;
            case StartOutcome.AlreadyOpen(var course) -> course;
            case StartOutcome.Invalid _, StartOutcome.NoAgreement _, StartOutcome.NotPermitted _ ->
                    throw new AssertionError("The course did not start");
        };
    }

    private static AssessPerson wish(CourseId course, UUID token, Map<String, String> answers) {
        return new AssessPerson(course, token, true, answers);
    }

    private AssessmentId theWalk(CourseId course) {
        var wish = wish(course, UUID.randomUUID(), Map.of("earlierTraining", "noClearEffect"));
        return assessments.assess(gp, wish) instanceof AssessmentOutcome.Kept(var assessment)
                ? assessment
                : new AssessmentId(new UUID(0, 0));
    }

    private Routing decided(AssessmentId assessment, RoutingChoice choice) {
        if (routings.decide(gp, assessment, choice)
                instanceof RoutingOutcome.Decided(var routing, var _)) {
            return routing;
        }
        throw new AssertionError("Nothing was decided");
    }
}
