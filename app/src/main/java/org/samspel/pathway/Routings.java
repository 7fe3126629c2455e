package org.samspel.pathway;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.agreement.Destination;
import org.samspel.agreement.Pilot;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What clinicians chose on assessments; what the agreement suggests is in {@link DecisionViews}.
 */
@Component
public class Routings {
    private final RoutingStore store;
    private final AssessmentStore assessments;
    private final CourseWorkStore work;
    private final ClinicalAccess clinical;
    private final Access access;
    private final Suggestions suggestions;
    private final AreaDay days;
    private final TransactionDoor door;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    Routings(
            RoutingStore store,
            AssessmentStore assessments,
            CourseWorkStore work,
            ClinicalAccess clinical,
            Access access,
            Suggestions suggestions,
            AreaDay days,
            TransactionDoor door,
            ApplicationEventPublisher events,
            Ids ids) {
        this.store = store;
        this.assessments = assessments;
        this.work = work;
        this.clinical = clinical;
        this.access = access;
        this.suggestions = suggestions;
        this.days = days;
        this.door = door;
        this.events = events;
        this.ids = ids;
    }

    /**
     * Keeps a clinician's choice, with what the agreement suggested and why, and publishes {@link
     * Routed}. An assessment is decided on once: the same choice again gives the routing kept
     * already.
     */
    public RoutingOutcome decide(Actor.Staff actor, AssessmentId id, RoutingChoice choice) {
        return door.enter(
                actor,
                () -> {
                    var assessment = assessments.find(id).orElse(null);
                    if (assessment == null
                            || !clinical.permits(
                                    actor,
                                    Action.CHANGE,
                                    assessment.person(),
                                    ClinicalAccess.keptBy(assessment.unit()))) {
                        return new RoutingOutcome.NotPermitted();
                    }
                    var decided = work.around(assessment).decidedOn(id);
                    var suggestion = suggestions.of(actor, assessment, decided);
                    return decide(actor, suggestion, decided, choice);
                });
    }

    private RoutingOutcome decide(
            Actor.Staff actor,
            Suggestion suggestion,
            Optional<Routing> decided,
            RoutingChoice choice) {
        var assessment = suggestion.assessment();
        var faults = RoutingRules.faults(suggestion, choice);
        if (!faults.isEmpty()) {
            return decided.<RoutingOutcome>map(RoutingOutcome.AlreadyDecided::new)
                    .orElseGet(() -> new RoutingOutcome.Invalid(faults));
        }
        if (decided.isPresent()) {
            return again(decided.get(), suggestion, choice);
        }
        var newer = work.around(assessment).newerThan(assessment.id());
        if (newer.isPresent()) {
            return new RoutingOutcome.Superseded(newer.get());
        }
        var routing = routing(actor, suggestion, choice);
        if (!store.insert(actor, routing, suggestion.table().id(), false)) {
            return again(
                    work.around(assessment).decidedOn(assessment.id()).orElseThrow(),
                    suggestion,
                    choice);
        }
        events.publishEvent(
                new Routed(
                        Origin.of(actor, routing.decidedAt()),
                        routing.id(),
                        routing.course(),
                        routing.person(),
                        routing.unit()));
        return new RoutingOutcome.Decided(routing, RoutingRules.chosen(suggestion, choice));
    }

    private static RoutingOutcome again(
            Routing decided, Suggestion suggestion, RoutingChoice choice) {
        var chosen = RoutingRules.chosen(suggestion, choice);
        return decided.chosen().equals(chosen.id())
                ? new RoutingOutcome.Decided(decided, chosen)
                : new RoutingOutcome.AlreadyDecided(decided);
    }

    private Routing routing(Actor.Staff actor, Suggestion suggestion, RoutingChoice choice) {
        var assessment = suggestion.assessment();
        var chosen = RoutingRules.chosen(suggestion, choice);
        return new Routing(
                new RoutingId(ids.next()),
                assessment.course(),
                assessment.id(),
                assessment.person(),
                actor.unit(),
                assessment.agreement(),
                assessment.agreementVersion(),
                assessment.phase(),
                RoutingRules.clause(suggestion, chosen),
                suggestion.rule().map(suggestion::written),
                suggestion.destination().map(Destination::id),
                chosen.id(),
                RoutingRules.deviation(choice),
                assessment.facts(),
                days.now(),
                suggestion.pilot().map(Pilot::id));
    }

    /**
     * The routing, if it is of a person whom the actor may see. Writes no line into the access log:
     * the caller asks {@code access} about the person.
     */
    public Optional<Routing> find(Actor actor, RoutingId id) {
        return findAll(actor, List.of(id)).stream().findFirst();
    }

    /** As {@link #find}: the routings of a person, newest first. */
    public List<Routing> ofPerson(Actor actor, PersonId person) {
        return door.enter(
                actor, () -> readable(actor, store.ofPerson(person, access.visible(actor))));
    }

    /** The routing on an assessment that the caller may see. */
    Optional<Routing> ofAssessment(Actor actor, Assessment assessment) {
        return door.enter(actor, () -> work.around(assessment).decidedOn(assessment.id()));
    }

    /** As {@link #find}, for many; those that the actor may not see are missing. */
    public List<Routing> findAll(Actor actor, Collection<RoutingId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : door.enter(
                        actor,
                        () ->
                                readable(
                                        actor,
                                        store.all(
                                                wanted.stream().map(RoutingId::value).toList(),
                                                access.visible(actor))));
    }

    private List<Routing> readable(Actor actor, List<Routing> found) {
        return clinical.only(actor, found, Routing::person, Routing::unit);
    }
}
