package org.samspel.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.agreement.workshop.Answer.Stance;
import org.samspel.agreement.workshop.Approvals;
import org.samspel.agreement.workshop.BodyDecision;
import org.samspel.agreement.workshop.Consultations;
import org.samspel.agreement.workshop.DraftTables;
import org.samspel.agreement.workshop.Mandates;
import org.samspel.agreement.workshop.Outcome;
import org.samspel.agreement.workshop.PartyAnswers;
import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.Revisions;
import org.samspel.agreement.workshop.TableOutcome;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.questionnaire.AtAPractice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A new version comes into force between two courses. */
@SpringBootTest(properties = "spring.application.name=old-courses")
@Import({AtAPractice.class, PathwayPractice.class})
class OldCoursesTest {
    private static final String AGREEMENT = "low-back-pain";
    private static final String LEADS = "<outputEntry><text>\"municipal-persistent\"";
    private static final String CLAUSE = "<annotationEntry><text>4.3</text></annotationEntry>";

    @Autowired private Courses courses;
    @Autowired private Assessments assessments;
    @Autowired private Routings routings;
    @Autowired private DecisionViews views;
    @Autowired private Mandates mandates;
    @Autowired private Revisions revisions;
    @Autowired private DraftTables tables;
    @Autowired private Consultations consultations;
    @Autowired private PartyAnswers answers;
    @Autowired private Approvals approvals;
    @Autowired private AtAPractice practice;
    @Autowired private PathwayPractice pathway;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    @Test
    void decideByTheVersionThatTheyBeganUnderAndNewOnesByTheVersionInForce() {
        var before = practice.person();
        var oldCourse = started(before);

        putInForceWithAnotherClauseAndDestination();

        var after = practice.person();
        var newCourse = started(after);
        var old = routed(before, oldCourse);
        var now = routed(after, newCourse);
        assertThat(old.agreementVersion()).isEqualTo(4);
        assertThat(old.clause()).isEqualTo("4.3");
        assertThat(now.agreementVersion()).isEqualTo(5);
        assertThat(now.clause()).isEqualTo("4.5");
        assertThat(old.chosen()).isEqualTo("municipal-persistent");
        assertThat(now.chosen()).isEqualTo("private-physiotherapy");
        assertThat(view(now).underNewest()).isEmpty();
        assertThat(view(old).underNewest())
                .hasValueSatisfying(
                        newest -> {
                            assertThat(newest.agreed().number()).isEqualTo(5);
                            assertThat(newest.destination().map(to -> to.id()))
                                    .contains("private-physiotherapy");
                        });
    }

    private DecisionView view(Routing routing) {
        return views.find(practice.gp(), routing.assessment()).orElseThrow();
    }

    private void putInForceWithAnotherClauseAndDestination() {
        var secretary = practice.staff("secretary.nj");
        var key = begun(secretary);
        var persistent = tables.view(secretary, key, "persistent").orElseThrow().text();
        assertThat(persistent.dmn()).contains(CLAUSE);
        var changed =
                persistent
                        .dmn()
                        .replace(CLAUSE, CLAUSE.replace("4.3", "4.5"))
                        .replace(
                                LEADS,
                                LEADS.replace("municipal-persistent", "private-physiotherapy"));
        assertThat(tables.take(secretary, key, "persistent", persistent.version(), changed))
                .isEqualTo(new TableOutcome.Saved());
        describe(secretary, key);
        var association = practice.staff("association.nj");
        done(consultations.open(secretary, key, Set.of(association.party()), today.plusDays(2)));
        done(answers.answer(association, key, "", 0, Stance.AGREE, ""));
        done(consultations.submit(secretary, key));
        done(approvals.decide(secretary, key, decision(1)));
        done(approvals.adopt(secretary, key, today));
    }

    private RevisionKey begun(Actor.Staff secretary) {
        var key = done(mandates.begin(secretary, AGREEMENT, "Nyt", List.of("Udvalget"))).key();
        done(mandates.approve(secretary, key, decision(0)));
        return key;
    }

    private void describe(Actor.Staff secretary, RevisionKey key) {
        var revision = revisions.find(secretary, key).orElseThrow();
        var about =
                new Revision.About(
                        revision.about().title(),
                        revision.about().summary(),
                        "Reglerne bygger på en anden bestemmelse.",
                        Optional.of(today));
        done(revisions.describe(secretary, key, revision.version(), about));
    }

    private BodyDecision decision(int step) {
        return new BodyDecision(step, "Udvalget", true, today, "§ 1", "");
    }

    private static Revision done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).revision();
    }

    private CourseId started(PersonId person) {
        var facts = new CourseFacts(today.minusWeeks(14), Optional.empty(), "");
        var outcome = courses.start(practice.gp(), person, AGREEMENT, facts);
        assertThat(outcome).isInstanceOf(StartOutcome.Started.class);
        return ((StartOutcome.Started) outcome).course();
    }

    private Routing routed(PersonId person, CourseId course) {
        pathway.answersOmpsq(person);
        var wish =
                new AssessPerson(
                        course,
                        UUID.randomUUID(),
                        true,
                        Map.of("earlierTraining", "noClearEffect"));
        var kept = assessments.assess(practice.gp(), wish);
        assertThat(kept).isInstanceOf(AssessmentOutcome.Kept.class);
        var assessment = ((AssessmentOutcome.Kept) kept).assessment();
        var decided = routings.decide(practice.gp(), assessment, new RoutingChoice.Follow());
        assertThat(decided).isInstanceOf(RoutingOutcome.Decided.class);
        return ((RoutingOutcome.Decided) decided).routing();
    }
}
