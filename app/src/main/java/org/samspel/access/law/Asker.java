package org.samspel.access.law;

import org.samspel.identity.Profession;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;

import java.util.Optional;

/** Who asks, seen from the person whom the data are about. */
public sealed interface Asker {
    record Staff(
            UserId user,
            Role role,
            Optional<Profession> profession,
            UnitId unit,
            Provider provider,
            Assignment assignment)
            implements Asker {}

    /** The person themselves; the caller has made sure of it. */
    record ThePerson() implements Asker {}

    /** Who has custody of the person, or stands in for them. */
    record Guardian() implements Asker {}

    /** Samspel itself, without a user behind it. */
    record TheSystem() implements Asker {}
}
