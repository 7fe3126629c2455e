package org.samspel.pathway;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The courses of persons under agreements. */
@Component
public class Courses {
    private final CourseStore store;
    private final CourseOpening opening;
    private final ClinicalAccess clinical;
    private final Access access;
    private final Persons persons;
    private final Agreements agreements;
    private final AreaDay days;
    private final TransactionDoor door;

    Courses(
            CourseStore store,
            CourseOpening opening,
            ClinicalAccess clinical,
            Access access,
            Persons persons,
            Agreements agreements,
            AreaDay days,
            TransactionDoor door) {
        this.store = store;
        this.opening = opening;
        this.clinical = clinical;
        this.access = access;
        this.persons = persons;
        this.agreements = agreements;
        this.days = days;
        this.door = door;
    }

    /** What a form to start a course needs; empty when the actor may not. */
    public Optional<CourseStart> begin(Actor.Staff actor, PersonId person) {
        return door.enter(
                actor,
                () ->
                        clinical.permits(actor, Action.READ, person)
                                ? Optional.of(
                                        new CourseStart(
                                                person(actor, person),
                                                agreements.inForce(
                                                        actor.area(), days.today(actor.area())),
                                                openCourses(actor, person)))
                                : Optional.empty());
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
                    if (!clinical.permits(actor, Action.CHANGE, person)) {
                        return new StartOutcome.NotPermitted();
                    }
                    var today = days.today(actor.area());
                    var agreed = agreements.inForce(actor.area(), agreement, today);
                    return agreed.isEmpty()
                            ? new StartOutcome.NoAgreement()
                            : opening.open(
                                    actor, person(actor, person), agreed.get(), facts, today);
                });
    }

    /** The course with its person and agreement, for its page; empty when the actor may not. */
    public Optional<CourseView> view(Actor.Staff actor, CourseId id) {
        return door.enter(
                actor,
                () ->
                        store.find(id)
                                .filter(
                                        course ->
                                                clinical.permits(
                                                        actor, Action.READ, course.person()))
                                .map(
                                        course ->
                                                new CourseView(
                                                        course,
                                                        person(actor, course.person()),
                                                        agreed(actor, course))));
    }

    /**
     * Changes the facts of an open course.
     *
     * @param version that the form was read at
     */
    public ChangeOutcome change(Actor.Staff actor, CourseId id, int version, CourseFacts facts) {
        return amend(
                actor,
                id,
                version,
                course -> {
                    var today = days.today(actor.area());
                    var agreed = agreed(actor, course);
                    var birth = person(actor, course.person()).birthDate();
                    var faults = CourseRules.faults(facts, birth, agreed, today);
                    var override = CourseRules.override(facts, agreed, today);
                    return update(course.with(facts.onset(), override), faults);
                });
    }

    /**
     * Ends an open course; a new episode begins another one.
     *
     * @param version that the form was read at
     */
    public ChangeOutcome end(Actor.Staff actor, CourseId id, int version, LocalDate end) {
        return amend(
                actor,
                id,
                version,
                course -> {
                    var faults = CourseRules.endFaults(course, end, days.today(actor.area()));
                    return update(course.ended(end), faults);
                });
    }

    /** Lets an open course be changed by who may, if it still is as the form was read. */
    private ChangeOutcome amend(
            Actor.Staff actor, CourseId id, int version, Function<Course, ChangeOutcome> change) {
        return door.enter(
                actor,
                () -> {
                    var course = store.find(id).orElse(null);
                    if (course == null
                            || !clinical.permits(actor, Action.CHANGE, course.person())) {
                        return new ChangeOutcome.NotPermitted();
                    }
                    return course.version() == version && course.isOpen()
                            ? change.apply(course)
                            : new ChangeOutcome.Stale(course);
                });
    }

    private ChangeOutcome update(Course changed, List<CourseFault> faults) {
        if (!faults.isEmpty()) {
            return new ChangeOutcome.Invalid(faults);
        }
        var done = store.update(changed);
        var stored = store.find(changed.id()).orElseThrow();
        return done ? new ChangeOutcome.Changed(stored) : new ChangeOutcome.Stale(stored);
    }

    /**
     * The courses of a person that the actor may see, newest first. Writes no line into the access
     * log: the caller has asked {@code access} about the person.
     */
    public List<Course> ofPerson(Actor actor, PersonId person) {
        return door.enter(actor, () -> store.ofPerson(person, access.visible(actor)));
    }

    /** As {@link #ofPerson}, those that have not ended. */
    public List<Course> openCourses(Actor actor, PersonId person) {
        return ofPerson(actor, person).stream().filter(Course::isOpen).toList();
    }

    /** As {@link #ofPerson}, for many courses; those that the actor may not see are missing. */
    public List<Course> findAll(Actor actor, Collection<CourseId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : door.enter(
                        actor,
                        () ->
                                store.all(
                                        wanted.stream().map(CourseId::value).toList(),
                                        access.visible(actor)));
    }

    private Person person(Actor actor, PersonId id) {
        return persons.find(actor, id).orElseThrow();
    }

    /** The version in force today; when none is any more, the one that the course began under. */
    AgreementVersion agreed(Actor actor, Course course) {
        return agreements
                .inForce(actor.area(), course.agreement(), days.today(actor.area()))
                .or(
                        () ->
                                agreements.version(
                                        actor.area(),
                                        course.agreement(),
                                        course.agreementVersion()))
                .orElseThrow();
    }
}
