package org.samspel.pathway;

import org.samspel.access.Action;
import org.samspel.agreement.Aftercare;
import org.samspel.agreement.AgreementVersion;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Origin;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Persons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * What follows on a course that ended well: the agreement's clause says where the person goes so
 * that no new episode comes, and the clinician follows it or chooses otherwise.
 */
@Component
public class Preventions {
    /** In place of a table's id: the agreement's text decides, not a table. */
    private static final String BY_EXIT = "after-exit";

    private final CourseWorkStore work;
    private final RoutingStore store;
    private final CourseAgreements agreements;
    private final ClinicalAccess clinical;
    private final Persons persons;
    private final AreaDay days;
    private final TransactionDoor door;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    Preventions(
            CourseWorkStore work,
            RoutingStore store,
            CourseAgreements agreements,
            ClinicalAccess clinical,
            Persons persons,
            AreaDay days,
            TransactionDoor door,
            ApplicationEventPublisher events,
            Ids ids) {
        this.work = work;
        this.store = store;
        this.agreements = agreements;
        this.clinical = clinical;
        this.persons = persons;
        this.days = days;
        this.door = door;
        this.events = events;
        this.ids = ids;
    }

    /**
     * What follows on a course that the caller may see; nothing where it is open, ended for another
     * reason or was never assessed, or the person is gone. Writes no line into the access log.
     */
    public Optional<Prevention> of(Actor actor, Course course) {
        return door.enter(
                actor,
                () -> {
                    var agreed = agreements.today(actor, course);
                    return aftercare(course, agreed)
                            .filter(_ -> isHere(actor, course))
                            .flatMap(rule -> view(agreed, rule, work.of(course)));
                });
    }

    private boolean isHere(Actor actor, Course course) {
        return persons.find(actor, course.person()).flatMap(Departure::of).isEmpty();
    }

    private static Optional<Aftercare> aftercare(Course course, AgreementVersion agreed) {
        return course.exit()
                .flatMap(
                        exit ->
                                ExitRules.aftercare(
                                        course,
                                        course.endedOn().orElseThrow(),
                                        exit.reason(),
                                        agreed));
    }

    private static Optional<Prevention> view(
            AgreementVersion agreed, Aftercare rule, CourseWork done) {
        return done.latest()
                .map(
                        latest ->
                                new Prevention(
                                        agreed,
                                        agreed.destination(rule.destination()).orElseThrow(),
                                        rule.clause(),
                                        latest,
                                        done.decidedAfterExit()));
    }

    /**
     * Keeps the clinician's choice as a routing of the ended course and publishes {@link Routed}.
     * The same choice again gives the routing kept already.
     */
    public RoutingOutcome decide(Actor.Staff actor, CourseId id, RoutingChoice choice) {
        return door.enter(
                actor,
                () -> {
                    var course = clinical.course(actor, Action.CHANGE, id).orElse(null);
                    if (course == null) {
                        return new RoutingOutcome.NotPermitted();
                    }
                    return of(actor, course)
                            .map(prevention -> decide(actor, course, prevention, choice))
                            .orElseGet(RoutingOutcome.NotPermitted::new);
                });
    }

    private RoutingOutcome decide(
            Actor.Staff actor, Course course, Prevention prevention, RoutingChoice choice) {
        var suggested = Optional.of(prevention.destination());
        var faults =
                RoutingRules.faults(
                        prevention.agreed(), prevention.latest().pilots(), suggested, choice);
        if (prevention.decided().isEmpty() && !faults.isEmpty()) {
            return new RoutingOutcome.Invalid(faults);
        }
        if (!faults.isEmpty()) {
            return new RoutingOutcome.AlreadyDecided(prevention.decided().orElseThrow());
        }
        var chosen = RoutingRules.chosen(prevention.agreed(), suggested, choice);
        if (prevention.decided().isEmpty()) {
            var routing = routing(actor, course, prevention, choice);
            if (store.insert(actor, routing, BY_EXIT, true)) {
                events.publishEvent(
                        new Routed(
                                Origin.of(actor, routing.decidedAt()),
                                routing.id(),
                                routing.course(),
                                routing.person(),
                                routing.unit()));
            }
        }
        var decided = work.of(course).decidedAfterExit().orElseThrow();
        return decided.chosen().equals(chosen.id())
                ? new RoutingOutcome.Decided(decided, chosen)
                : new RoutingOutcome.AlreadyDecided(decided);
    }

    private Routing routing(
            Actor.Staff actor, Course course, Prevention prevention, RoutingChoice choice) {
        var latest = prevention.latest();
        return new Routing(
                new RoutingId(ids.next()),
                course.id(),
                latest.id(),
                course.person(),
                actor.unit(),
                prevention.agreed().slug(),
                prevention.agreed().number(),
                course.phaseOn(course.endedOn().orElseThrow(), prevention.agreed()).id(),
                prevention.clause(),
                Optional.empty(),
                Optional.of(prevention.destination().id()),
                RoutingRules.chosen(
                                prevention.agreed(), Optional.of(prevention.destination()), choice)
                        .id(),
                RoutingRules.deviation(choice),
                latest.facts(),
                days.now(),
                Optional.empty());
    }
}
