package org.samspel.kernel;

import java.time.Instant;

/**
 * Where an event comes from, so that those who react do so in the same area and at the event's own
 * time.
 *
 * @param actor the audit name of who acted
 */
public record Origin(AreaId area, String actor, Instant occurredAt) {
    public static Origin of(Actor actor, Instant occurredAt) {
        return new Origin(actor.area(), actor.auditName(), occurredAt);
    }
}
