package org.samspel.storage;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Origin;

import java.util.UUID;

/** Who comes in through the door, as the access log and the rows' policies know them. */
record Entrant(
        AreaId area,
        String name,
        String role,
        @Nullable UUID unit,
        @Nullable UUID party,
        @Nullable UUID person) {
    /** Nobody looks: the system does what follows from what the named one did. */
    private static final String REACTION = "REACTION";

    static Entrant of(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff ->
                    new Entrant(
                            staff.area(),
                            staff.auditName(),
                            staff.roleName(),
                            staff.unit().value(),
                            staff.party().value(),
                            null);
            case Actor.Oneself self ->
                    new Entrant(
                            self.area(),
                            self.auditName(),
                            self.roleName(),
                            null,
                            null,
                            self.person().value());
            case Actor.TheSystem system ->
                    new Entrant(
                            system.area(), system.auditName(), system.roleName(), null, null, null);
        };
    }

    static Entrant of(Origin origin) {
        return new Entrant(origin.area(), origin.actor(), REACTION, null, null, null);
    }
}
