package org.samspel.pathway;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The courses of persons under agreements. */
@Component
public class Courses {
    private final CourseStore store;
    private final ClinicalAccess clinical;
    private final Access access;
    private final Persons persons;
    private final Agreements agreements;
    private final AreaDay days;
    private final TransactionDoor door;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    Courses(
            CourseStore store,
            ClinicalAccess clinical,
            Access access,
            Persons persons,
            Agreements agreements,
            AreaDay days,
            TransactionDoor door,
            ApplicationEventPublisher events,
            Ids ids) {
        this.store = store;
        this.clinical = clinical;
        this.access = access;
        this.persons = persons;
        this.agreements = agreements;
        this.days = days;
        this.door = door;
        this.events = events;
        this.ids = ids;
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
                            : start(actor, person(actor, person), agreed.get(), facts, today);
                });
    }

    private StartOutcome start(
            Actor.Staff actor,
            Person person,
            AgreementVersion agreed,
            CourseFacts facts,
            LocalDate today) {
        var open = store.open(person.id(), agreed.slug());
        if (open.isPresent()) {
            return new StartOutcome.AlreadyOpen(open.get().id());
        }
        var faults = CourseRules.faults(facts, person.birthDate(), agreed, today);
        if (!faults.isEmpty()) {
            return new StartOutcome.Invalid(faults);
        }
        var course =
                new Course(
                        new CourseId(ids.next()),
                        1,
                        person.id(),
                        actor.unit(),
                        agreed.slug(),
                        agreed.number(),
                        facts.onset(),
                        CourseRules.override(facts, agreed, today),
                        days.now(),
                        Optional.empty());
        if (!store.insert(actor, course)) {
            // Another press of the same button was faster.
            return new StartOutcome.AlreadyOpen(
                    store.open(person.id(), agreed.slug()).orElseThrow().id());
        }
        events.publishEvent(
                new CourseStarted(
                        Origin.of(actor, course.startedAt()),
                        course.id(),
                        course.person(),
                        course.unit()));
        return new StartOutcome.Started(course.id());
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
        return door.enter(
                actor,
                () -> {
                    var course = store.find(id).orElse(null);
                    if (course == null
                            || !clinical.permits(actor, Action.CHANGE, course.person())) {
                        return new ChangeOutcome.NotPermitted();
                    }
                    if (course.version() != version || !course.isOpen()) {
                        return new ChangeOutcome.Stale(course);
                    }
                    var today = days.today(actor.area());
                    var agreed = agreed(actor, course);
                    var birth = person(actor, course.person()).birthDate();
                    var faults = CourseRules.faults(facts, birth, agreed, today);
                    return faults.isEmpty()
                            ? update(
                                    course.with(
                                            facts.onset(),
                                            CourseRules.override(facts, agreed, today)))
                            : new ChangeOutcome.Invalid(faults);
                });
    }

    /**
     * Ends an open course; a new episode begins another one.
     *
     * @param version that the form was read at
     */
    public ChangeOutcome end(Actor.Staff actor, CourseId id, int version, LocalDate end) {
        return door.enter(
                actor,
                () -> {
                    var course = store.find(id).orElse(null);
                    if (course == null
                            || !clinical.permits(actor, Action.CHANGE, course.person())) {
                        return new ChangeOutcome.NotPermitted();
                    }
                    if (course.version() != version || !course.isOpen()) {
                        return new ChangeOutcome.Stale(course);
                    }
                    var faults = CourseRules.endFaults(course, end, days.today(actor.area()));
                    return faults.isEmpty()
                            ? update(course.ended(end))
                            : new ChangeOutcome.Invalid(faults);
                });
    }

    private ChangeOutcome update(Course changed) {
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
