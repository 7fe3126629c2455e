package org.samspel.plan;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.StageFact;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.pathway.Course;
import org.samspel.pathway.Courses;
import org.samspel.person.Persons;
import org.samspel.plan.Waiting.Age;
import org.samspel.plan.Waiting.Broken;
import org.samspel.plan.Waiting.Count;
import org.samspel.plan.Waiting.Missing;
import org.samspel.plan.Waiting.Overdue;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What waits for a unit, and shows up by itself: follow-ups whose day has passed, services that
 * nobody gives any more, and persons without the plan that their course asks for.
 */
@Component
public class WaitingPlans {
    static final int SHOWN_MAX = 100;

    private final WaitingStore store;
    private final Access access;
    private final Persons persons;
    private final Courses courses;
    private final BrokenServices services;
    private final Agreements agreements;
    private final Organisations organisations;
    private final TransactionDoor door;
    private final Clock clock;

    WaitingPlans(
            WaitingStore store,
            Access access,
            Persons persons,
            Courses courses,
            BrokenServices services,
            Agreements agreements,
            Organisations organisations,
            TransactionDoor door,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.persons = persons;
        this.courses = courses;
        this.services = services;
        this.agreements = agreements;
        this.organisations = organisations;
        this.door = door;
        this.clock = clock;
    }

    /** What waits for the actor’s unit; the listing is logged for each person on it. */
    public Waiting of(Actor.Staff actor) {
        return door.enter(
                actor,
                () -> {
                    var area = organisations.area(actor.area());
                    var today = LocalDate.ofInstant(clock.instant(), area.zone());
                    var visible = access.visible(actor);
                    var plans = store.ofUnit(actor.unit(), visible);
                    var overdue = overdue(plans, today);
                    var missing = missing(actor);
                    var known =
                            persons.findAll(
                                    actor,
                                    Stream.concat(
                                                    plans.stream().map(WaitingStore.OfUnit::person),
                                                    missing.stream().map(Missing::person))
                                            .distinct()
                                            .toList());
                    var broken = services.of(actor, area, plans, known, today);
                    access.listed(
                            actor,
                            Action.LIST,
                            Stream.of(
                                            overdue.stream().map(Overdue::person),
                                            broken.stream().map(Broken::person),
                                            missing.stream().map(Missing::person))
                                    .flatMap(all -> all)
                                    .distinct()
                                    .toList());
                    return new Waiting(counts(actor, today), overdue, broken, missing, known);
                });
    }

    /** Each plan once, though it has a row for each of its services. */
    private static List<Overdue> overdue(List<WaitingStore.OfUnit> plans, LocalDate today) {
        return plans.stream()
                .filter(plan -> plan.followUpOn().isBefore(today))
                .map(plan -> new Overdue(plan.person(), plan.followUpOn(), plan.status()))
                .distinct()
                .limit(SHOWN_MAX)
                .toList();
    }

    private List<Count> counts(Actor.Staff actor, LocalDate today) {
        var parties =
                organisations.units(actor.area()).stream()
                        .collect(Collectors.toMap(Unit::id, Unit::party));
        var rows = store.counts(today);
        return Stream.of(Count.Scope.values())
                .flatMap(
                        scope ->
                                Stream.of(Age.values())
                                        .map(
                                                age ->
                                                        new Count(
                                                                scope,
                                                                age,
                                                                rows.stream()
                                                                        .filter(
                                                                                row ->
                                                                                        row.age()
                                                                                                == age)
                                                                        .filter(
                                                                                row ->
                                                                                        isIn(
                                                                                                scope,
                                                                                                row
                                                                                                        .unit(),
                                                                                                actor,
                                                                                                parties))
                                                                        .mapToInt(
                                                                                WaitingStore.Aged
                                                                                        ::plans)
                                                                        .sum())))
                .toList();
    }

    private static boolean isIn(
            Count.Scope scope, UnitId unit, Actor.Staff actor, Map<UnitId, PartyId> parties) {
        return switch (scope) {
            case UNIT -> unit.equals(actor.unit());
            case PARTY -> actor.party().equals(parties.get(unit));
            case AREA -> true;
        };
    }

    /** Those of the unit’s open courses whose agreement has the stage of a plan, without one. */
    private List<Missing> missing(Actor.Staff actor) {
        var open =
                courses.openAtUnit(actor).stream().filter(course -> asks(actor, course)).toList();
        var planned = store.withPlan(open.stream().map(Course::person).distinct().toList());
        var zone = organisations.area(actor.area()).zone();
        return open.stream()
                .filter(course -> !planned.contains(course.person()))
                .limit(SHOWN_MAX)
                .map(
                        course ->
                                new Missing(
                                        course.person(),
                                        LocalDate.ofInstant(course.startedAt(), zone),
                                        agreements
                                                .version(
                                                        actor.area(),
                                                        course.agreement(),
                                                        course.agreementVersion())
                                                .map(agreed -> agreed.title())
                                                .orElse(course.agreement())))
                .toList();
    }

    private boolean asks(Actor actor, Course course) {
        return agreements
                .version(actor.area(), course.agreement(), course.agreementVersion())
                .filter(
                        agreed ->
                                agreed.course().stages().stream()
                                        .anyMatch(
                                                stage ->
                                                        stage.asked()
                                                                .contains(StageFact.PLAN_AGREED)))
                .isPresent();
    }
}
