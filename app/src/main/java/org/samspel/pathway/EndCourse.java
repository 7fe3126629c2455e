package org.samspel.pathway;

import java.time.LocalDate;

/**
 * The wish to end a course.
 *
 * @param on its last day
 * @param reason id of a reason of the agreement; blank where the agreement has none
 * @param words blank where none are needed
 */
public record EndCourse(LocalDate on, String reason, String words) {
    @Override
    public String toString() {
        return "EndCourse";
    }
}
