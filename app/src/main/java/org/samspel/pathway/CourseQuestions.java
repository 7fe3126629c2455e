package org.samspel.pathway;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.questionnaire.KnownAnswers;
import org.samspel.questionnaire.NextStep;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/** What a questionnaire need not ask of a person in a course, and where it leads on to. */
@Component
class CourseQuestions implements KnownAnswers, NextStep {
    private final Courses courses;
    private final AreaDay days;

    CourseQuestions(Courses courses, AreaDay days) {
        this.courses = courses;
        this.days = days;
    }

    @Override
    public Map<String, Long> about(Actor actor, PersonId person) {
        return newest(actor, person)
                .map(course -> course.weeksOn(days.today(actor.area())))
                .map(weeks -> Map.of("weeks-since-onset", weeks))
                .orElse(Map.of());
    }

    @Override
    public Optional<String> after(Actor actor, PersonId person, String instrument) {
        return ClinicalAccess.isClinician(actor)
                ? newest(actor, person).map(course -> PathwayLinks.assess(course.id()))
                : Optional.empty();
    }

    private Optional<Course> newest(Actor actor, PersonId person) {
        return courses.openCourses(actor, person).stream().findFirst();
    }
}
