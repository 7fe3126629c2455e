package org.samspel.agreement.workshop;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Writes the clauses of drafts. */
@Component
public class DraftClauses {
    private final RevisionStore revisions;
    private final DraftStore store;
    private final Drafts drafts;
    private final AreaClock clock;
    private final Ids ids;
    private final TransactionDoor door;

    DraftClauses(
            RevisionStore revisions,
            DraftStore store,
            Drafts drafts,
            AreaClock clock,
            Ids ids,
            TransactionDoor door) {
        this.revisions = revisions;
        this.store = store;
        this.drafts = drafts;
        this.clock = clock;
        this.ids = ids;
        this.door = door;
    }

    /** A clause with all that its page shows: how it was written before, the newest first. */
    public record View(Draft draft, List<DraftClause> history, List<ClauseComment> comments) {}

    public Optional<View> view(Actor.Staff actor, RevisionKey key, UUID clause) {
        return door.enter(
                actor,
                () ->
                        revisions
                                .find(key)
                                .filter(revision -> Revisions.mayRead(actor, revision))
                                .map(
                                        revision ->
                                                new View(
                                                        drafts.of(revision),
                                                        store.history(key, clause),
                                                        store.comments(key).stream()
                                                                .filter(
                                                                        each ->
                                                                                each.clause()
                                                                                        .equals(
                                                                                                clause))
                                                                .toList())));
    }

    /** An id for a clause that is still to be written. */
    public UUID newId() {
        return ids.next();
    }

    /**
     * Saves a clause as it was typed; twice the same is saved once.
     *
     * @param version that the form was read at; 0 for a new clause
     */
    public ClauseOutcome save(
            Actor.Staff actor, RevisionKey key, UUID clause, int version, ClauseText text) {
        return write(
                actor,
                key,
                draft -> {
                    var faults = ClauseRules.faults(text, clause, draft);
                    if (!faults.isEmpty()) {
                        return new ClauseOutcome.Invalid(faults);
                    }
                    var stored = draft.clause(clause);
                    if (stored.filter(now -> now.text().equals(text)).isPresent()) {
                        return new ClauseOutcome.Saved(text);
                    }
                    var current = stored.map(DraftClause::version).orElse(0) == version;
                    return current && add(actor, key, clause, version, Optional.of(text))
                            ? new ClauseOutcome.Saved(text)
                            : new ClauseOutcome.Stale();
                });
    }

    /** Takes a clause out. What was written stays in its history. */
    public ClauseOutcome remove(Actor.Staff actor, RevisionKey key, UUID clause, int version) {
        return write(
                actor,
                key,
                draft -> {
                    var stored = draft.clause(clause);
                    var current = stored.filter(now -> now.version() == version);
                    return current.isPresent() && add(actor, key, clause, version, Optional.empty())
                            ? new ClauseOutcome.Saved(current.get().text())
                            : new ClauseOutcome.Stale();
                });
    }

    private boolean add(
            Actor.Staff actor,
            RevisionKey key,
            UUID clause,
            int version,
            Optional<ClauseText> text) {
        return store.write(key, clause, version + 1, text, Optional.of(actor.user()), clock.now());
    }

    private ClauseOutcome write(
            Actor.Staff actor, RevisionKey key, Function<Draft, ClauseOutcome> work) {
        return door.enter(
                actor,
                () -> {
                    var revision = revisions.toWrite(key).orElseThrow();
                    return LifeRules.refusal(revision, Step.WRITE, actor.role())
                            .<ClauseOutcome>map(ClauseOutcome.Refused::new)
                            .orElseGet(() -> work.apply(drafts.of(revision)));
                });
    }

    /**
     * Says something about a clause to the other authors; the same id twice is said once.
     *
     * @param text not empty
     */
    public Optional<Refusal> comment(
            Actor.Staff actor, RevisionKey key, UUID clause, UUID id, String text) {
        return door.enter(
                actor,
                () -> {
                    var revision = revisions.toWrite(key).orElseThrow();
                    var refusal = LifeRules.refusal(revision, Step.WRITE, actor.role());
                    if (refusal.isEmpty()) {
                        store.comment(
                                key,
                                new ClauseComment(id, clause, text, actor.user(), clock.now()));
                    }
                    return refusal;
                });
    }
}
