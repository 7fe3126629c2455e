package org.samspel.pathway;

import java.util.Map;
import java.util.UUID;

/**
 * The wish to keep an assessment.
 *
 * @param token made when the form was shown; the same token gives the same assessment
 * @param noRedFlags whether all red flags were assessed and none is present, said with one answer
 * @param answers by the facts' names, as typed: {@code yes}, {@code no} or {@code not-assessed}, a
 *     choice's value, digits; blank is not assessed
 */
public record AssessPerson(
        CourseId course, UUID token, boolean noRedFlags, Map<String, String> answers) {
    public AssessPerson {
        answers = Map.copyOf(answers);
    }

    @Override
    public String toString() {
        return "AssessPerson";
    }
}
