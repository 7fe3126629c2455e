package org.samspel.plan;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.StageFact;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Area;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.pathway.Course;
import org.samspel.pathway.Courses;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.referral.ReferralId;
import org.samspel.referral.ReferralReading;
import org.samspel.referral.ReferralStatus;
import org.samspel.referral.ReferralTerms;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What waits for a unit, and shows up by itself: follow-ups whose day has passed, services that
 * nobody gives any more, and persons without the plan that their course asks for.
 */
@Component
public class WaitingPlans {
    private static final int SHOWN_MAX = 100;

    private final WaitingStore store;
    private final Access access;
    private final Persons persons;
    private final Courses courses;
    private final ReferralReading referrals;
    private final Agreements agreements;
    private final Organisations organisations;
    private final TransactionDoor door;
    private final Clock clock;

    WaitingPlans(
            WaitingStore store,
            Access access,
            Persons persons,
            Courses courses,
            ReferralReading referrals,
            Agreements agreements,
            Organisations organisations,
            TransactionDoor door,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.persons = persons;
        this.courses = courses;
        this.referrals = referrals;
        this.agreements = agreements;
        this.organisations = organisations;
        this.door = door;
        this.clock = clock;
    }

    /** A plan whose next follow-up should have been. */
    public record Overdue(PersonId person, LocalDate since, PlanStatus status) {}

    /** A service of an open plan that nobody gives as it stands there. */
    public record Broken(PersonId person, PlanLine line, Set<Why> why) {
        @Override
        public String toString() {
            return "Broken" + why;
        }
    }

    /** Why a service shows up. */
    public enum Why {
        UNIT_CLOSED,
        /** Somebody else answers for it in the person’s municipality today. */
        RESPONSIBILITY_MOVED,
        REFERRAL_DECLINED,
        REFERRAL_WITHDRAWN
    }

    /** A person whose course asks for a plan, and who has none. */
    public record Missing(PersonId person, LocalDate since, String agreement) {}

    /**
     * @param counts of follow-ups that should have been, by how long ago, for the reader’s unit,
     *     its party and the whole area; never a person
     * @param overdue of the reader’s unit, the oldest first
     * @param persons by their ids
     */
    public record Waiting(
            List<Count> counts,
            List<Overdue> overdue,
            List<Broken> broken,
            List<Missing> missing,
            Map<PersonId, Person> persons) {
        @Override
        public String toString() {
            return "Waiting";
        }
    }

    /** How many follow-ups should have been, for how long. */
    public record Count(Scope scope, Age age, int plans) {
        public enum Scope {
            UNIT,
            PARTY,
            AREA
        }
    }

    /** How long ago a follow-up should have been. */
    public enum Age {
        UP_TO_MONTH(30),
        UP_TO_QUARTER(90),
        LONGER(Integer.MAX_VALUE);

        private final int daysMax;

        Age(int daysMax) {
            this.daysMax = daysMax;
        }

        static Age of(long days) {
            return Stream.of(values())
                    .filter(age -> days <= age.daysMax)
                    .findFirst()
                    .orElse(LONGER);
        }
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
                    var broken = broken(actor, area, plans, known, today);
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

    private List<Broken> broken(
            Actor.Staff actor,
            Area area,
            List<WaitingStore.OfUnit> plans,
            Map<PersonId, Person> known,
            LocalDate today) {
        var asked =
                referrals.terms(
                        actor,
                        plans.stream()
                                .flatMap(of -> of.service().stream())
                                .flatMap(line -> line.service().stream())
                                .flatMap(service -> service.referral().stream())
                                .distinct()
                                .toList());
        var answering = new Answering(organisations, area, today);
        var broken = new ArrayList<Broken>();
        for (var of : plans) {
            of.service()
                    .filter(line -> line.goesOnAfter(today.minusDays(1)))
                    .ifPresent(
                            line -> {
                                var person = Optional.ofNullable(known.get(of.person()));
                                var why = why(line, person, asked, answering);
                                if (!why.isEmpty() && broken.size() < SHOWN_MAX) {
                                    broken.add(new Broken(of.person(), line, why));
                                }
                            });
        }
        return broken;
    }

    private static Set<Why> why(
            PlanLine line,
            Optional<Person> person,
            Map<ReferralId, ReferralTerms> asked,
            Answering answering) {
        var why = EnumSet.noneOf(Why.class);
        if (answering.isClosed(line)) {
            why.add(Why.UNIT_CLOSED);
        } else if (person.filter(of -> answering.isAnotherIn(of.municipalityCode(), line))
                .isPresent()) {
            why.add(Why.RESPONSIBILITY_MOVED);
        }
        line.service()
                .flatMap(Service::referral)
                .flatMap(id -> Optional.ofNullable(asked.get(id)))
                .map(ReferralTerms::status)
                .ifPresent(
                        status -> {
                            if (status == ReferralStatus.DECLINED) {
                                why.add(Why.REFERRAL_DECLINED);
                            } else if (status == ReferralStatus.WITHDRAWN) {
                                why.add(Why.REFERRAL_WITHDRAWN);
                            }
                        });
        return why;
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
