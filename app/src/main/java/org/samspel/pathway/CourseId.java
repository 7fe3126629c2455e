package org.samspel.pathway;

import java.util.UUID;

/** A course of care under an agreement. */
public record CourseId(UUID value) {
    public static CourseId of(String text) {
        return new CourseId(UUID.fromString(text));
    }
}
