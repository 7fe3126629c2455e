package org.samspel.person;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;

/**
 * Says who has opened a protected identity just now; implemented by the room that keeps the log.
 */
public interface ProtectedOpenings {
    boolean isOpen(Actor actor, PersonId person);
}
