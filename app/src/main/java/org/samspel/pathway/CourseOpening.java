package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Origin;
import org.samspel.person.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens a course for a person, in the caller's transaction, unless one is open already. */
@Component
class CourseOpening {
    private final CourseStore store;
    private final AreaDay days;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    CourseOpening(CourseStore store, AreaDay days, ApplicationEventPublisher events, Ids ids) {
        this.store = store;
        this.days = days;
        this.events = events;
        this.ids = ids;
    }

    StartOutcome open(
            Actor.Staff actor,
            Person person,
            AgreementVersion agreed,
            CourseFacts facts,
            LocalDate today) {
        var open = store.open(person.id(), agreed.slug());
        if (open.isPresent()) {
            return new StartOutcome.AlreadyOpen(open.get().id());
        }
        var gone = Departure.of(person);
        if (gone.isPresent()) {
            return new StartOutcome.Invalid(List.of(new CourseFault.PersonGone(gone.get())));
        }
        var faults =
                Stream.concat(
                                CourseRules.entryFaults(person.birthDate(), agreed, today).stream(),
                                CourseRules.faults(facts, person.birthDate(), agreed, today)
                                        .stream())
                        .toList();
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
                        Optional.empty(),
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
}
