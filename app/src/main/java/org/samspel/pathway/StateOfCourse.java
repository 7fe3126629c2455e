package org.samspel.pathway;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The wish to state something of a course.
 *
 * @param token made when the form was shown; the same token gives the same statement
 * @param heldOn the day on which it was so
 * @param words blank where none are needed
 */
public record StateOfCourse(
        CourseId course, UUID token, Stated stated, LocalDate heldOn, String words) {
    @Override
    public String toString() {
        return "StateOfCourse";
    }
}
