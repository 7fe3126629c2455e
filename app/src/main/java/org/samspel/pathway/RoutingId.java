package org.samspel.pathway;

import java.util.UUID;

/** The choice of where a person goes after an assessment. */
public record RoutingId(UUID value) {
    public static RoutingId of(String text) {
        return new RoutingId(UUID.fromString(text));
    }
}
