package org.samspel.pathway;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Who may assess and decide: clinicians with a relation to the person. */
@Component
class ClinicalAccess {
    private final Access access;
    private final CourseStore courses;

    ClinicalAccess(Access access, CourseStore courses) {
        this.access = access;
        this.courses = courses;
    }

    /** Asks the room access, which logs the answer. */
    boolean permits(Actor.Staff actor, Action action, PersonId person) {
        return access.decide(actor, action, person).permitted() && isClinician(actor);
    }

    /** The course of that id, for who may; the same whether it is not there or not theirs. */
    Optional<Course> course(Actor.Staff actor, Action action, CourseId id) {
        return courses.find(id).filter(found -> permits(actor, action, found.person()));
    }

    static boolean isClinician(Actor actor) {
        return actor instanceof Actor.Staff staff && staff.role().treatsPersons();
    }
}
