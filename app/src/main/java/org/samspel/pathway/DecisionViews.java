package org.samspel.pathway;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What the agreement suggests on assessments, with what has become of it. */
@Component
public class DecisionViews {
    private final AssessmentStore assessments;
    private final CourseStore courses;
    private final CourseWorkStore work;
    private final ClinicalAccess clinical;
    private final Suggestions suggestions;
    private final Persons persons;
    private final Unsent unsent;
    private final TransactionDoor door;

    DecisionViews(
            AssessmentStore assessments,
            CourseStore courses,
            CourseWorkStore work,
            ClinicalAccess clinical,
            Suggestions suggestions,
            Persons persons,
            Unsent unsent,
            TransactionDoor door) {
        this.assessments = assessments;
        this.courses = courses;
        this.work = work;
        this.clinical = clinical;
        this.suggestions = suggestions;
        this.persons = persons;
        this.unsent = unsent;
        this.door = door;
    }

    /** What the agreement says of the assessment; empty when the actor may not see it. */
    public Optional<DecisionView> find(Actor.Staff actor, AssessmentId id) {
        return door.enter(
                actor,
                () ->
                        clinical.sought(actor, Action.READ, assessments.find(id))
                                .filter(
                                        found ->
                                                clinical.permits(
                                                        actor,
                                                        Action.READ,
                                                        found.person(),
                                                        ClinicalAccess.keptBy(found.unit())))
                                .map(found -> view(actor, found)));
    }

    private DecisionView view(Actor.Staff actor, Assessment assessment) {
        var around = work.around(assessment);
        var decided = around.decidedOn(assessment.id());
        var suggestion = suggestions.of(actor, assessment, decided);
        var person = persons.find(actor, assessment.person()).orElseThrow();
        return new DecisionView(
                suggestion,
                person,
                suggestions.responsible(actor, person, suggestion),
                decided,
                !person.status().stopsNewThings() && isCourseOpen(assessment),
                decided.filter(routing -> isToSend(actor, suggestion, routing)).isPresent(),
                around.newerThan(assessment.id()),
                suggestions.underNewest(actor, suggestion));
    }

    private boolean isCourseOpen(Assessment assessment) {
        return courses.find(assessment.course()).filter(Course::isOpen).isPresent();
    }

    private boolean isToSend(Actor.Staff actor, Suggestion suggestion, Routing routing) {
        return suggestion
                .agreed()
                .destination(routing.chosen())
                .filter(chosen -> unsent.isToSend(actor, routing, chosen))
                .isPresent();
    }
}
