package org.samspel.plan;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.organisation.Unit;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Begins plans, with what is known filled in. */
@Component
class NewPlans {
    private final PlanStore store;
    private final LineStore lines;
    private final HeadCheck heads;
    private final KnownForPlan known;
    private final PlanLog log;
    private final Ids ids;

    NewPlans(
            PlanStore store,
            LineStore lines,
            HeadCheck heads,
            KnownForPlan known,
            PlanLog log,
            Ids ids) {
        this.store = store;
        this.lines = lines;
        this.heads = heads;
        this.known = known;
        this.log = log;
        this.ids = ids;
    }

    PlanOutcome begin(Actor actor, Person person, StartPlan wish) {
        var unit = known.unit(actor, person);
        var filled = known.of(actor, person, unit, heads.today(actor));
        var head =
                new PlanHead(
                        wish.views(),
                        filled.overall(),
                        filled.contact(),
                        wish.followUpOn(),
                        unit.id());
        var faults = heads.faults(actor, head);
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
}
