package org.samspel.pathway;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Function;

/** Lets a course be changed by who may, if it still is as the form was read. */
@Component
class CourseRevision {
    private final CourseStore store;
    private final ClinicalAccess clinical;
    private final TransactionDoor door;

    CourseRevision(CourseStore store, ClinicalAccess clinical, TransactionDoor door) {
        this.store = store;
        this.clinical = clinical;
        this.door = door;
    }

    /**
     * @param version that the form was read at
     * @param change what to do with an open course of that version
     */
    ChangeOutcome amend(
            Actor.Staff actor, CourseId id, int version, Function<Course, ChangeOutcome> change) {
        return door.enter(
                actor,
                () -> {
                    var course = clinical.course(actor, Action.CHANGE, id).orElse(null);
                    if (course == null) {
                        return new ChangeOutcome.NotPermitted();
                    }
                    return course.version() == version && course.isOpen()
                            ? change.apply(course)
                            : new ChangeOutcome.Stale(course);
                });
    }

    ChangeOutcome update(Course changed, List<CourseFault> faults) {
        if (!faults.isEmpty()) {
            return new ChangeOutcome.Invalid(faults);
        }
        var done = store.update(changed);
        var stored = store.find(changed.id()).orElseThrow();
        return done ? new ChangeOutcome.Changed(stored) : new ChangeOutcome.Stale(stored);
    }
}
