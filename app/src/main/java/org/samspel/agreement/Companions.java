package org.samspel.agreement;

import org.samspel.agreement.CompanionText.Backing;
import org.samspel.agreement.CompanionText.Expected;
import org.samspel.agreement.CompanionText.Measure;
import org.samspel.agreement.CompanionText.PlanStep;
import org.samspel.agreement.CompanionText.Recommendation;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** What stands beside the texts of versions, coming ones too. */
@Component
public class Companions {
    private final CompanionStore store;
    private final TransactionDoor door;

    Companions(CompanionStore store, TransactionDoor door) {
        this.store = store;
        this.door = door;
    }

    /** All that stands beside one version, each in the order of its ids. */
    public record OfVersion(
            List<Companion<Backing>> backings,
            List<Companion<Recommendation>> recommendations,
            List<Companion<PlanStep>> steps,
            List<Companion<Measure>> measures,
            List<Companion<Expected>> expected) {}

    public OfVersion of(Actor actor, String slug, int number) {
        return door.enter(
                actor,
                () -> {
                    var all = store.all(actor.area(), slug, number);
                    return new OfVersion(
                            CompanionStore.only(Backing.class, all),
                            CompanionStore.only(Recommendation.class, all),
                            CompanionStore.only(PlanStep.class, all),
                            CompanionStore.only(Measure.class, all),
                            CompanionStore.only(Expected.class, all));
                });
    }

    /** What the area's agreements rest on: by slug and number, as {@code low-back-pain/4}. */
    public Map<String, List<Backing>> backings(Actor actor) {
        return door.enter(actor, () -> store.backings(actor.area()));
    }
}
