package org.samspel.pathway;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.Matter;
import org.samspel.access.law.DataCategory;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    boolean permits(Actor.Staff actor, Action action, PersonId person, Matter matter) {
        return access.decide(actor, action, person, matter).permitted() && isClinician(actor);
    }

    /** The course of that id, for who may; the same whether it is not there or not theirs. */
    Optional<Course> course(Actor.Staff actor, Action action, CourseId id) {
        return sought(actor, action, courses.find(id))
                .filter(found -> permits(actor, action, found.person(), keptBy(found.unit())));
    }

    /** As {@link Access#sought}. */
    <T> Optional<T> sought(Actor.Staff actor, Action action, Optional<T> found) {
        return access.sought(actor, action, found);
    }

    /** What a unit has written about a course of rehabilitation. */
    static Matter keptBy(UnitId unit) {
        return Matter.keptBy(unit, DataCategory.REHABILITATION);
    }

    /** Those of these rows that the actor may read; writes no line. */
    <T> List<T> only(
            Actor actor,
            Collection<T> rows,
            Function<T, PersonId> person,
            Function<T, UnitId> keeper) {
        return access.only(actor, DataCategory.REHABILITATION, rows, person, keeper);
    }

    static boolean isClinician(Actor actor) {
        return actor instanceof Actor.Staff staff && staff.role().treatsPersons();
    }
}
