package org.samspel.worklist;

import org.samspel.kernel.Actor;
import org.samspel.kernel.AfterCommit;
import org.samspel.kernel.Ids;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.plan.PlanEvent;
import org.samspel.plan.PlanTerms;
import org.samspel.plan.Plans;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Turns what happened to plans into tasks. */
@Component
class PlanTasks {
    private final Plans plans;
    private final Organisations organisations;
    private final TaskStore store;
    private final TransactionDoor door;
    private final Ids ids;

    PlanTasks(
            Plans plans,
            Organisations organisations,
            TaskStore store,
            TransactionDoor door,
            Ids ids) {
        this.plans = plans;
        this.organisations = organisations;
        this.store = store;
        this.door = door;
        this.ids = ids;
    }

    @AfterCommit
    void on(PlanEvent event) {
        door.react(
                event.origin(),
                () -> {
                    var reader = new Actor.TheSystem(event.origin().area(), "worklist");
                    plans.terms(reader, List.of(event.plan()))
                            .values()
                            .forEach(plan -> keep(reader, plan, event.origin().occurredAt()));
                });
    }

    private void keep(Actor reader, PlanTerms plan, Instant at) {
        var zone = organisations.area(reader.area()).zone();
        var ofPlan = PlanTaskRules.ofPlan(plan, zone);
        store.closeOthers(plan.id().value(), TaskKind.FOLLOW_UP_PLAN, ofPlan, at);
        store.closeOthers(plan.id().value(), TaskKind.ANSWER_PLAN_WISH, ofPlan, at);
        store.closeOthers(plan.id().value(), TaskKind.ANSWER_PLAN_CALL, ofPlan, at);
        keep(reader, plan.id().value(), plan, ofPlan);
        for (var asked : plan.services()) {
            var ofService = PlanTaskRules.ofService(plan, asked, at).stream().toList();
            store.closeOthers(asked.line(), TaskKind.CONFIRM_PLAN_SERVICE, ofService, at);
            keep(reader, asked.line(), plan, ofService);
        }
    }

    private void keep(Actor reader, UUID subject, PlanTerms plan, List<DerivedTask> tasks) {
        var kept = store.kept(subject);
        for (var task : tasks) {
            if (!kept.says(task)) {
                var owner = organisations.unit(reader.area(), task.unit()).orElseThrow();
                store.keep(
                        ids.next(),
                        reader.area(),
                        TaskSource.ofPlan(subject, plan.person()),
                        task,
                        owner);
            }
        }
    }
}
