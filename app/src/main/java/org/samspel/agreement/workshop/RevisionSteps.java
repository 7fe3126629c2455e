package org.samspel.agreement.workshop;

import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

/** Takes a step of a revision, which nobody else can change meanwhile, if it may be taken now. */
@Component
class RevisionSteps {
    private final RevisionStore revisions;
    private final TransactionDoor door;

    RevisionSteps(RevisionStore revisions, TransactionDoor door) {
        this.revisions = revisions;
        this.door = door;
    }

    /** What a step does with the revision. */
    @FunctionalInterface
    interface Taking {
        Outcome of(Revision revision);
    }

    Outcome take(Actor.Staff actor, RevisionKey key, Step step, Taking taking) {
        return door.enter(
                actor,
                () -> {
                    var revision = revisions.toStep(key).orElseThrow();
                    return LifeRules.refusal(revision, step, actor.role())
                            .map(Outcome::refused)
                            .orElseGet(() -> taking.of(revision));
                });
    }
}
