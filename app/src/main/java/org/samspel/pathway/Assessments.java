package org.samspel.pathway;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.agreement.AgreementVersion;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Origin;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Persons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What clinicians found, within a course. */
@Component
public class Assessments {
    private final AssessmentStore store;
    private final CourseWorkStore work;
    private final ClinicalAccess clinical;
    private final Access access;
    private final Persons persons;
    private final CourseAgreements agreements;
    private final CourseScores scores;
    private final AreaDay days;
    private final TransactionDoor door;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    Assessments(
            AssessmentStore store,
            CourseWorkStore work,
            ClinicalAccess clinical,
            Access access,
            Persons persons,
            CourseAgreements agreements,
            CourseScores scores,
            AreaDay days,
            TransactionDoor door,
            ApplicationEventPublisher events,
            Ids ids) {
        this.store = store;
        this.work = work;
        this.clinical = clinical;
        this.access = access;
        this.persons = persons;
        this.agreements = agreements;
        this.scores = scores;
        this.days = days;
        this.door = door;
        this.events = events;
        this.ids = ids;
    }

    /** What the form for the next assessment of the course starts with. */
    public AssessmentStart begin(Actor.Staff actor, CourseId id) {
        return door.enter(
                actor,
                () -> {
                    var course = clinical.course(actor, Action.READ, id).orElse(null);
                    if (course == null) {
                        return new AssessmentStart.NotPermitted();
                    }
                    if (!course.isOpen()) {
                        return new AssessmentStart.CourseEnded(course);
                    }
                    var gone = departure(actor, course);
                    if (gone.isPresent()) {
                        return new AssessmentStart.PersonGone(course, gone.get());
                    }
                    return agreements
                            .inForce(actor, course)
                            .<AssessmentStart>map(agreed -> ready(actor, course, agreed))
                            .orElseGet(() -> new AssessmentStart.NoAgreement(course));
                });
    }

    private AssessmentStart ready(Actor.Staff actor, Course course, AgreementVersion agreed) {
        var today = days.today(actor.area());
        var done = work.of(course);
        var former = latest(actor, done);
        var prefilled =
                former.map(
                                it ->
                                        AssessmentRules.prefilled(
                                                agreed,
                                                it,
                                                done.decidedOn(it.id()).isEmpty(),
                                                today))
                        .orElse(Map.of());
        return new AssessmentStart.Ready(
                course,
                persons.find(actor, course.person()).orElseThrow(),
                agreed,
                course.phaseOn(today, agreed),
                course.weeksOn(today),
                scores.of(actor, course, agreed),
                former,
                prefilled);
    }

    /**
     * Keeps an assessment and publishes {@link Assessed}. Everything may be left unanswered. Red
     * flags that were not assessed stay unknown.
     */
    public AssessmentOutcome assess(Actor.Staff actor, AssessPerson wish) {
        return door.enter(
                actor,
                () -> {
                    var course = clinical.course(actor, Action.CHANGE, wish.course()).orElse(null);
                    if (course == null) {
                        return new AssessmentOutcome.NotPermitted();
                    }
                    var kept = store.withToken(course.id(), wish.token());
                    if (kept.isPresent()) {
                        return new AssessmentOutcome.Kept(kept.get().id());
                    }
                    if (!course.isOpen()) {
                        return new AssessmentOutcome.CourseEnded();
                    }
                    var gone = departure(actor, course);
                    if (gone.isPresent()) {
                        return new AssessmentOutcome.PersonGone(gone.get());
                    }
                    return agreements
                            .inForce(actor, course)
                            .map(agreed -> assess(actor, course, agreed, wish))
                            .orElseGet(AssessmentOutcome.NoAgreement::new);
                });
    }

    private AssessmentOutcome assess(
            Actor.Staff actor, Course course, AgreementVersion agreed, AssessPerson wish) {
        var checked = AssessmentRules.check(agreed, wish);
        if (!checked.faults().isEmpty()) {
            return new AssessmentOutcome.Invalid(checked.faults());
        }
        var today = days.today(actor.area());
        var taken = scores.of(actor, course, agreed);
        var weeks = course.weeksOn(today);
        var assessment =
                new Assessment(
                        new AssessmentId(ids.next()),
                        course.id(),
                        course.person(),
                        actor.unit(),
                        agreed.slug(),
                        agreed.number(),
                        course.phaseOn(today, agreed).id(),
                        course.onset(),
                        weeks,
                        AssessmentRules.withDerived(agreed, checked.facts(), weeks, taken),
                        taken,
                        today,
                        days.now(),
                        agreements.pilots(actor, course, agreed));
        if (!store.insert(actor, assessment, wish.token())) {
            // Another press of the same button was faster.
            return new AssessmentOutcome.Kept(
                    store.withToken(course.id(), wish.token()).orElseThrow().id());
        }
        events.publishEvent(
                new Assessed(
                        Origin.of(actor, assessment.assessedAt()),
                        assessment.id(),
                        course.id(),
                        course.person(),
                        assessment.unit()));
        return new AssessmentOutcome.Kept(assessment.id());
    }

    private Optional<Departure> departure(Actor actor, Course course) {
        return persons.find(actor, course.person()).flatMap(Departure::of);
    }

    /** The newest assessment of a course that the caller may see. */
    Optional<Assessment> latest(Actor actor, Course course) {
        return door.enter(actor, () -> latest(actor, work.of(course)));
    }

    /** The newest that the actor may read. */
    private Optional<Assessment> latest(Actor actor, CourseWork done) {
        return readable(actor, done.assessments()).stream().findFirst();
    }

    /**
     * Those of these assessments that the actor may see, for lines of the timeline. Writes no line
     * into the access log: the page about the person has done that.
     */
    public List<Assessment> findAll(Actor actor, Collection<AssessmentId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : door.enter(
                        actor,
                        () ->
                                readable(
                                        actor,
                                        store.all(
                                                wanted.stream().map(AssessmentId::value).toList(),
                                                access.visible(actor))));
    }

    private List<Assessment> readable(Actor actor, List<Assessment> found) {
        return clinical.only(actor, found, Assessment::person, Assessment::unit);
    }
}
