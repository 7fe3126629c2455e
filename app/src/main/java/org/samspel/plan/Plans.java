package org.samspel.plan;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
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
    private final NewPlans begun;
    private final HeadCheck heads;
    private final TermsOfPlans terms;
    private final PlanDesk desk;
    private final KnownForPlan known;
    private final PlanLog log;
    private final TransactionDoor door;
    private final Ids ids;

    Plans(
            PlanStore store,
            NewPlans begun,
            HeadCheck heads,
            TermsOfPlans terms,
            PlanDesk desk,
            KnownForPlan known,
            PlanLog log,
            TransactionDoor door,
            Ids ids) {
        this.store = store;
        this.begun = begun;
        this.heads = heads;
        this.terms = terms;
        this.desk = desk;
        this.known = known;
        this.log = log;
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
                actor,
                () -> known.of(actor, person, known.unit(actor, person), heads.today(actor)));
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
                            case PlanFound.Shown _, PlanFound.None _ ->
                                    begun.begin(actor, person, wish);
                        });
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
                    var faults = heads.faults(actor, head);
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
                                .map(terms::of)
                                .collect(Collectors.toMap(PlanTerms::id, Function.identity())));
    }

    /** A key for a new row, which its form carries. */
    public UUID newId() {
        return ids.next();
    }
}
