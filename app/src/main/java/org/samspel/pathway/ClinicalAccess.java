package org.samspel.pathway;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Who may assess and decide: clinicians with a relation to the person. */
@Component
class ClinicalAccess {
    private final Access access;

    ClinicalAccess(Access access) {
        this.access = access;
    }

    /** Asks the room access, which logs the answer. */
    boolean permits(Actor.Staff actor, Action action, PersonId person) {
        return access.decide(actor, action, person).permitted() && isClinician(actor);
    }

    static boolean isClinician(Actor actor) {
        return actor instanceof Actor.Staff staff && staff.role().treatsPersons();
    }
}
