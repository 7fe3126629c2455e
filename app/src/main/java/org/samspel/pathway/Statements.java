package org.samspel.pathway;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Origin;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Persons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Takes what clinicians state of courses: plans, follow-ups, diagnoses, what only doctors may.
 * Reading is for {@link StatementReading}.
 */
@Component
public class Statements {
    private final StatementStore store;
    private final CourseStore courses;
    private final CourseAgreements agreements;
    private final DiagnosisCodes codes;
    private final ClinicalAccess clinical;
    private final Doctors doctors;
    private final Persons persons;
    private final AreaDay days;
    private final TransactionDoor door;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    Statements(
            StatementStore store,
            CourseStore courses,
            CourseAgreements agreements,
            DiagnosisCodes codes,
            ClinicalAccess clinical,
            Doctors doctors,
            Persons persons,
            AreaDay days,
            TransactionDoor door,
            ApplicationEventPublisher events,
            Ids ids) {
        this.store = store;
        this.courses = courses;
        this.agreements = agreements;
        this.codes = codes;
        this.clinical = clinical;
        this.doctors = doctors;
        this.persons = persons;
        this.days = days;
        this.door = door;
        this.events = events;
        this.ids = ids;
    }

    /** Keeps a statement of an open course and publishes {@link StatementKept}. */
    public StatementOutcome state(Actor.Staff actor, StateOfCourse wish) {
        return door.enter(
                actor,
                () -> {
                    var course = clinical.course(actor, Action.CHANGE, wish.course()).orElse(null);
                    if (course == null) {
                        return new StatementOutcome.NotPermitted();
                    }
                    var kept = store.withToken(course.id(), wish.token());
                    if (kept.isPresent()) {
                        return new StatementOutcome.Kept(kept.get());
                    }
                    return course.isOpen()
                            ? state(actor, course, wish)
                            : new StatementOutcome.CourseEnded();
                });
    }

    private StatementOutcome state(Actor.Staff actor, Course course, StateOfCourse wish) {
        var agreed =
                wish.stated() instanceof Stated.Milestone
                        ? agreements.ofStages(actor, course)
                        : agreements.today(actor, course);
        if (!doctors.mayState(actor, wish.stated(), agreed)) {
            return new StatementOutcome.NotADoctor();
        }
        var birth = persons.find(actor, course.person()).orElseThrow().birthDate();
        var today = days.today(actor.area());
        var faults =
                StatementRules.faults(wish, course, agreed, codes.of(actor.area()), birth, today);
        if (!faults.isEmpty()) {
            return new StatementOutcome.Invalid(faults);
        }
        var statement =
                new Statement(
                        new StatementId(ids.next()),
                        1,
                        course.id(),
                        course.person(),
                        actor.unit(),
                        actor.user(),
                        wish.stated(),
                        wish.heldOn(),
                        wish.words().strip(),
                        days.now(),
                        Optional.empty());
        if (!store.insert(actor, statement, wish.token())) {
            // Another press of the same button was faster.
            return new StatementOutcome.Kept(
                    store.withToken(course.id(), wish.token()).orElseThrow());
        }
        events.publishEvent(
                new StatementKept(
                        Origin.of(actor, statement.statedAt()),
                        statement.id(),
                        course.id(),
                        course.person(),
                        statement.unit(),
                        wish.stated().kind()));
        return new StatementOutcome.Kept(statement);
    }

    /**
     * Withdraws a statement, which stays to be read, and publishes {@link StatementWithdrawn}. A
     * mistake can be mended after the course has ended too.
     *
     * @param version that the form was read at
     */
    public WithdrawalOutcome withdraw(Actor.Staff actor, StatementId id, int version, String why) {
        return door.enter(
                actor,
                () -> {
                    var found = store.find(id).orElse(null);
                    if (found == null
                            || !clinical.permits(
                                    actor,
                                    Action.CHANGE,
                                    found.person(),
                                    ClinicalAccess.keptBy(found.unit()))) {
                        return new WithdrawalOutcome.NotPermitted();
                    }
                    var course = courses.find(found.course()).orElseThrow();
                    if (!doctors.mayState(actor, found.stated(), agreements.today(actor, course))) {
                        return new WithdrawalOutcome.NotADoctor();
                    }
                    if (found.version() != version || !found.stands()) {
                        return found.withdrawal().filter(it -> isSame(it, actor, why)).isPresent()
                                ? new WithdrawalOutcome.Withdrawn(found)
                                : new WithdrawalOutcome.Stale(found);
                    }
                    if (why.isBlank() || why.length() > StatementRules.WORDS_MAX) {
                        return new WithdrawalOutcome.WhyInvalid(why.isBlank());
                    }
                    return withdraw(actor, found, why.strip());
                });
    }

    /** Another press of the same button. */
    private static boolean isSame(Statement.Withdrawal done, Actor.Staff actor, String why) {
        return done.by().equals(actor.user()) && done.why().equals(why.strip());
    }

    private WithdrawalOutcome withdraw(Actor.Staff actor, Statement found, String why) {
        var withdrawal = new Statement.Withdrawal(days.now(), actor.user(), why);
        var done = store.withdraw(found, withdrawal);
        var stored = store.find(found.id()).orElseThrow();
        if (!done) {
            return new WithdrawalOutcome.Stale(stored);
        }
        events.publishEvent(
                new StatementWithdrawn(
                        Origin.of(actor, withdrawal.at()),
                        found.id(),
                        found.course(),
                        found.person(),
                        actor.unit()));
        return new WithdrawalOutcome.Withdrawn(stored);
    }
}
