package org.samspel.pathway;

import java.util.UUID;

/** One assessment within a course. */
public record AssessmentId(UUID value) {
    public static AssessmentId of(String text) {
        return new AssessmentId(UUID.fromString(text));
    }
}
