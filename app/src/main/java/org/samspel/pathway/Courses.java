package org.samspel.pathway;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.Matter;
import org.samspel.access.law.DataCategory;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The courses of persons under agreements. */
@Component
public class Courses {
    private static final Matter OWN = Matter.own(DataCategory.REHABILITATION);

    private final CourseStore store;
    private final CourseOpening opening;
    private final CourseRevision revision;
    private final CourseAgreements versions;
    private final ClinicalAccess clinical;
    private final Access access;
    private final Persons persons;
    private final AreaDay days;
    private final TransactionDoor door;

    Courses(
            CourseStore store,
            CourseOpening opening,
            CourseRevision revision,
            CourseAgreements versions,
            ClinicalAccess clinical,
            Access access,
            Persons persons,
            AreaDay days,
            TransactionDoor door) {
        this.store = store;
        this.opening = opening;
        this.revision = revision;
        this.versions = versions;
        this.clinical = clinical;
        this.access = access;
        this.persons = persons;
        this.days = days;
        this.door = door;
    }

    /** What a form to start a course needs; empty when the actor may not. */
    public Optional<CourseStart> begin(Actor.Staff actor, PersonId person) {
        return door.enter(
                actor,
                () -> {
                    if (!clinical.permits(actor, Action.READ, person, OWN)) {
                        return Optional.empty();
                    }
                    var known = person(actor, person);
                    return Optional.of(
                            new CourseStart(
                                    known,
                                    versions.toBegin(actor, known),
                                    openCourses(actor, person)));
                });
    }

    /**
     * Starts a course at the actor's unit. A person has one open course under an agreement:
     * starting twice leads to the same.
     */
    public StartOutcome start(
            Actor.Staff actor, PersonId person, String agreement, CourseFacts facts) {
        return door.enter(
                actor,
                () -> {
                    if (!clinical.permits(actor, Action.CHANGE, person, OWN)) {
                        return new StartOutcome.NotPermitted();
                    }
                    var today = days.today(actor.area());
                    var home = person(actor, person);
                    var agreed = versions.toBegin(actor, agreement, home);
                    return agreed.isEmpty()
                            ? new StartOutcome.NoAgreement()
                            : opening.open(actor, home, agreed.get(), facts, today);
                });
    }

    /** The course with its person and agreement, for its page; empty when the actor may not. */
    public Optional<CourseView> view(Actor.Staff actor, CourseId id) {
        return door.enter(
                actor,
                () ->
                        clinical.course(actor, Action.READ, id)
                                .map(
                                        course ->
                                                new CourseView(
                                                        course,
                                                        person(actor, course.person()),
                                                        versions.today(actor, course))));
    }

    /**
     * Changes the facts of an open course.
     *
     * @param version that the form was read at
     */
    public ChangeOutcome change(Actor.Staff actor, CourseId id, int version, CourseFacts facts) {
        return revision.amend(
                actor,
                id,
                version,
                course -> {
                    var today = days.today(actor.area());
                    var agreed = versions.today(actor, course);
                    var birth = person(actor, course.person()).birthDate();
                    var faults = CourseRules.faults(facts, birth, agreed, today);
                    var override = CourseRules.override(facts, agreed, today);
                    return revision.update(course.with(facts.onset(), override), faults);
                });
    }

    /**
     * The courses of a person that the actor may see, newest first. Writes no line into the access
     * log: the caller has asked {@code access} about the person.
     */
    public List<Course> ofPerson(Actor actor, PersonId person) {
        return door.enter(
                actor, () -> readable(actor, store.ofPerson(person, access.visible(actor))));
    }

    /** As {@link #ofPerson}, those that have not ended. */
    public List<Course> openCourses(Actor actor, PersonId person) {
        return ofPerson(actor, person).stream().filter(Course::isOpen).toList();
    }

    /**
     * The open courses that the actor’s own unit began, oldest first, of those whom it may see. The
     * caller logs the listing.
     */
    public List<Course> openAtUnit(Actor.Staff actor) {
        return door.enter(actor, () -> store.openAt(actor.unit(), access.visible(actor)));
    }

    /** As {@link #ofPerson}, for many courses; those that the actor may not see are missing. */
    public List<Course> findAll(Actor actor, Collection<CourseId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : door.enter(
                        actor,
                        () ->
                                readable(
                                        actor,
                                        store.all(
                                                wanted.stream().map(CourseId::value).toList(),
                                                access.visible(actor))));
    }

    private List<Course> readable(Actor actor, List<Course> found) {
        return clinical.only(actor, found, Course::person, Course::unit);
    }

    private Person person(Actor actor, PersonId id) {
        return persons.find(actor, id).orElseThrow();
    }
}
