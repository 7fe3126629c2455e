package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Phase;
import org.samspel.person.Person;

import java.util.Map;
import java.util.Optional;

/** What a form for an assessment starts with, or why there is none. */
public sealed interface AssessmentStart {
    /**
     * @param weeks whole weeks since onset, today
     * @param scores the facts that are taken over from answers given within this course
     * @param former the assessment before this one
     * @param prefilled its answers that still hold, by the facts' names, as in {@link
     *     Assessment#facts}
     */
    record Ready(
            Course course,
            Person person,
            AgreementVersion agreed,
            Phase phase,
            long weeks,
            Map<String, TakenScore> scores,
            Optional<Assessment> former,
            Map<String, String> prefilled)
            implements AssessmentStart {}

    /** The course has ended: a new episode begins a new course. */
    record CourseEnded(Course course) implements AssessmentStart {}

    /** The person has died or moved away: nothing new begins. */
    record PersonGone(Course course, Departure departure) implements AssessmentStart {}

    /** No version of the agreement is in force today. */
    record NoAgreement(Course course) implements AssessmentStart {}

    record NotPermitted() implements AssessmentStart {}
}
