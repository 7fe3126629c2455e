package org.samspel.agreement.workshop;

import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps what an author types before it is saved, so that a lost connection loses nothing. */
@Component
public class UnsavedClauses {
    private final RevisionStore revisions;
    private final UnsavedStore store;
    private final AreaClock clock;
    private final TransactionDoor door;

    UnsavedClauses(
            RevisionStore revisions, UnsavedStore store, AreaClock clock, TransactionDoor door) {
        this.revisions = revisions;
        this.store = store;
        this.clock = clock;
        this.door = door;
    }

    /**
     * @param fields as they stood in the form
     */
    public record Unsaved(UUID clause, Map<String, String> fields, Instant at) {}

    /**
     * Keeps the fields in place of those kept before; when they were, or nothing where the draft
     * cannot be written in.
     */
    public Optional<Instant> keep(
            Actor.Staff actor, RevisionKey key, UUID clause, Map<String, String> fields) {
        return door.enter(
                actor,
                () -> {
                    var revision = revisions.find(key).orElseThrow();
                    if (LifeRules.refusal(revision, Step.WRITE, actor.role()).isPresent()) {
                        return Optional.empty();
                    }
                    var unsaved = new Unsaved(clause, fields, clock.now());
                    store.keep(key, actor.user(), unsaved);
                    return Optional.of(unsaved.at());
                });
    }

    /** What the actor has not saved of this clause. */
    public Optional<Unsaved> of(Actor.Staff actor, RevisionKey key, UUID clause) {
        return door.enter(actor, () -> store.find(key, actor.user(), clause));
    }

    /** What the actor wrote last of a clause that is not in the draft yet. */
    public Optional<Unsaved> ofNew(Actor.Staff actor, RevisionKey key) {
        return door.enter(actor, () -> store.findNew(key, actor.user()));
    }

    public void forget(Actor.Staff actor, RevisionKey key, UUID clause) {
        door.enter(actor, () -> store.forget(key, actor.user(), clause));
    }
}
