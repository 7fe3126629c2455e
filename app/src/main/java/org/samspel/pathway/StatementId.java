package org.samspel.pathway;

import java.util.UUID;

/** Something that was stated of a course. */
public record StatementId(UUID value) {
    public static StatementId of(String text) {
        return new StatementId(UUID.fromString(text));
    }
}
