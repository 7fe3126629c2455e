package org.samspel.agreement.workshop;

import org.samspel.agreement.CompanionDesk;
import org.samspel.agreement.CompanionText;
import org.samspel.agreement.CompanionText.Recommendation;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

/** Writes how a draft answers national recommendations. */
@Component
public class Recommendations {
    private final RevisionStore revisions;
    private final CompanionDesk desk;
    private final AreaClock clock;
    private final Ids ids;
    private final TransactionDoor door;

    Recommendations(
            RevisionStore revisions,
            CompanionDesk desk,
            AreaClock clock,
            Ids ids,
            TransactionDoor door) {
        this.revisions = revisions;
        this.desk = desk;
        this.clock = clock;
        this.ids = ids;
        this.door = door;
    }

    /** An id for one that is still to be written. */
    public String newId() {
        return ids.next().toString();
    }

    /**
     * Saves a recommendation as it was typed; twice the same is saved once.
     *
     * @param version that the form was read at; 0 for a new one
     */
    public CompanionOutcome save(
            Actor.Staff actor, RevisionKey key, String id, int version, Recommendation text) {
        return door.enter(
                actor,
                () -> {
                    var revision = revisions.toWrite(key).orElseThrow();
                    var refusal = LifeRules.refusal(revision, Step.WRITE, actor.role());
                    return refusal.<CompanionOutcome>map(CompanionOutcome.Refused::new)
                            .orElseGet(() -> write(actor, key, id, version, text));
                });
    }

    private CompanionOutcome write(
            Actor.Staff actor, RevisionKey key, String id, int version, CompanionText text) {
        var stored = desk.find(Recommendation.class, key.area(), key.slug(), key.number(), id);
        if (stored.filter(now -> now.text().equals(text)).isPresent()) {
            return new CompanionOutcome.Saved();
        }
        var isCurrent = stored.map(now -> now.version()).orElse(0) == version;
        return isCurrent
                        && desk.write(
                                key.area(),
                                key.slug(),
                                key.number(),
                                id,
                                version,
                                text,
                                actor.user(),
                                clock.now())
                ? new CompanionOutcome.Saved()
                : new CompanionOutcome.Stale(
                        desk.find(Recommendation.class, key.area(), key.slug(), key.number(), id)
                                .orElseThrow());
    }
}
