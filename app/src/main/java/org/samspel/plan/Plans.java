package org.samspel.plan;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The plans of persons: one for each, with several ways to read it. Its rows are for {@link
 * PlanLines}, the way of a plan from the need to its end for {@link PlanProcess}.
 */
@Component
public class Plans {
    private final PlanStore store;
    private final LineStore lines;
    private final ParticipantStore participants;
    private final PlanDesk desk;
    private final KnownForPlan known;
    private final PlanLog log;
    private final Organisations organisations;
    private final TransactionDoor door;
    private final Ids ids;

    Plans(
            PlanStore store,
            LineStore lines,
            ParticipantStore participants,
            PlanDesk desk,
            KnownForPlan known,
            PlanLog log,
            Organisations organisations,
            TransactionDoor door,
            Ids ids) {
        this.store = store;
        this.lines = lines;
        this.participants = participants;
        this.desk = desk;
        this.known = known;
        this.log = log;
        this.organisations = organisations;
        this.door = door;
        this.ids = ids;
    }

    /** The plan of a person, open or the last that was; the answer is in the access log. */
    public PlanFound of(Actor actor, Person person) {
        return door.enter(actor, () -> desk.at(actor, Action.READ, person));
    }

    /** What a new plan would begin with. The caller has asked for the plan before. */
    public Known known(Actor actor, Person person) {
        return door.enter(
                actor, () -> known.of(actor, person, known.unit(actor, person), today(actor)));
    }

    /**
     * Begins a plan, with what is known filled in. A person has one open plan: beginning twice
     * leads to the same.
     */
    public PlanOutcome start(Actor actor, Person person, StartPlan wish) {
        return door.enter(
                actor,
                () ->
                        switch (desk.at(actor, Action.CHANGE, person)) {
                            case PlanFound.NotPermitted _ -> new PlanOutcome.NotPermitted();
                            case PlanFound.Shown(var sheet) when sheet.plan().isOpen() ->
                                    new PlanOutcome.Done(sheet.plan());
                            case PlanFound.Shown _, PlanFound.None _ -> begin(actor, person, wish);
                        });
    }

    private PlanOutcome begin(Actor actor, Person person, StartPlan wish) {
        var unit = known.unit(actor, person);
        var filled = known.of(actor, person, unit, today(actor));
        var head =
                new PlanHead(
                        wish.views(),
                        filled.overall(),
                        filled.contact(),
                        wish.followUpOn(),
                        unit.id());
        var faults = faults(actor, head);
        if (!faults.isEmpty()) {
            return new PlanOutcome.Invalid(faults);
        }
        var joint = wish.views().contains(PlanView.SIP);
        var now = log.now();
        var plan =
                new Plan(
                        new PlanId(ids.next()),
                        1,
                        person.id(),
                        unit.party(),
                        unit.id(),
                        wish.foundBy(),
                        // Only a joint plan waits for consent; one organisation plans by itself.
                        joint ? PlanStatus.NEED_IDENTIFIED : PlanStatus.PREPARED,
                        now,
                        head,
                        0,
                        now,
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        Optional.empty());
        if (!store.insert(actor, plan)) {
            // Another press of the same button was faster.
            return store.ofPerson(person.records())
                    .<PlanOutcome>map(PlanOutcome.Done::new)
                    .orElseGet(PlanOutcome.NotPermitted::new);
        }
        fill(actor, plan, unit, filled);
        log.note(
                actor,
                plan,
                actor instanceof Actor.Oneself ? PlanHappening.WISHED : PlanHappening.NEED_FOUND,
                wish.words().strip());
        return new PlanOutcome.Done(plan);
    }

    /** What is known becomes rows, which whoever answers for them confirms like any other. */
    private void fill(Actor actor, Plan plan, Unit unit, Known filled) {
        var writer = new PlanLine.Owner(unit.party(), unit.id());
        filled.situation()
                .ifPresent(
                        words ->
                                insert(
                                        actor,
                                        plan,
                                        new PlanLine(
                                                ids.next(),
                                                1,
                                                LineKind.SITUATION,
                                                writer,
                                                words,
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                PlanLine.Marks.NONE)));
        for (var given : filled.services()) {
            insert(
                    actor,
                    plan,
                    new PlanLine(
                            ids.next(),
                            1,
                            LineKind.SERVICE,
                            PlanLines.owner(given.terms(), writer),
                            given.words(),
                            Optional.of(given.from()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(given.terms()),
                            PlanLine.Marks.NONE));
        }
    }

    private void insert(Actor actor, Plan plan, PlanLine line) {
        lines.insert(actor, plan, line, PlanLines.writer(actor), log.now());
    }

    /**
     * Changes what holds for the plan as a whole.
     *
     * @param version that the form was read at
     */
    public PlanOutcome revise(Actor.Staff actor, Person person, int version, PlanHead head) {
        return door.enter(
                actor,
                () -> {
                    if (!(desk.at(actor, Action.CHANGE, person) instanceof PlanFound.Shown(var at))
                            || !at.whole()) {
                        return new PlanOutcome.NotPermitted();
                    }
                    if (!at.plan().isOpen()) {
                        return new PlanOutcome.NotNow(at.plan());
                    }
                    var faults = faults(actor, head);
                    if (!faults.isEmpty()) {
                        return new PlanOutcome.Invalid(faults);
                    }
                    var done = store.revise(at.plan().id(), version, head);
                    var stored = store.ofPerson(person.records()).orElse(at.plan());
                    if (!done) {
                        // The same press once more finds what it has written.
                        return stored.head().equals(head)
                                ? new PlanOutcome.Done(stored)
                                : new PlanOutcome.Stale(stored);
                    }
                    log.note(actor, stored, PlanHappening.CHANGED);
                    return new PlanOutcome.Done(stored);
                });
    }

    /**
     * The terms of these plans, for rooms that react to events or render a person's timeline. No
     * decision on access is made here.
     */
    public Map<PlanId, PlanTerms> terms(Actor actor, Collection<PlanId> wanted) {
        return door.enter(
                actor,
                () ->
                        store.all(wanted).stream()
                                .map(this::terms)
                                .collect(Collectors.toMap(PlanTerms::id, Function.identity())));
    }

    private PlanTerms terms(Plan plan) {
        return new PlanTerms(
                plan.id(),
                plan.person(),
                plan.unit(),
                plan.foundBy(),
                plan.status(),
                plan.statusAt(),
                plan.begunAt(),
                plan.head().followUpOn(),
                plan.head().followUpBy(),
                plan.followUpRound(),
                plan.meeting()
                        .map(
                                call ->
                                        new PlanTerms.Call(
                                                call.number(),
                                                call.at(),
                                                call.calledAt(),
                                                call.calledBy(),
                                                call.heldAt())),
                participants.of(plan.id()),
                lines.of(plan.id()).stream().flatMap(line -> asked(plan, line).stream()).toList());
    }

    private static List<PlanTerms.Asked> asked(Plan plan, PlanLine line) {
        var waits = line.awaitsYes() && plan.isOpen() && plan.meeting().isPresent();
        return line.unit().stream()
                .map(unit -> new PlanTerms.Asked(line.id(), line.version(), unit, waits))
                .toList();
    }

    private Set<PlanFault> faults(Actor actor, PlanHead head) {
        var overall =
                head.overall()
                        .flatMap(
                                id ->
                                        Optional.ofNullable(
                                                organisations.partiesById(actor.area()).get(id)));
        return PlanRules.ofHead(
                head,
                overall,
                organisations.unit(actor.area(), head.followUpBy()),
                organisations.area(actor.area()).country(),
                today(actor));
    }

    private LocalDate today(Actor actor) {
        return LocalDate.ofInstant(log.now(), organisations.area(actor.area()).zone());
    }

    /** A key for a new row, which its form carries. */
    public UUID newId() {
        return ids.next();
    }
}
