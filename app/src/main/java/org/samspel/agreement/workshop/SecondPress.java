package org.samspel.agreement.workshop;

import org.samspel.decision.DecisionTable;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Knows the second press of a button: what it asked for has been done to what it saw. */
@Component
class SecondPress {
    private final DraftStore store;
    private final TransactionDoor door;

    SecondPress(DraftStore store, TransactionDoor door) {
        this.store = store;
        this.door = door;
    }

    /**
     * @param version of the table that was seen
     * @param change that was asked for; what it cannot change, it answers as it is
     */
    boolean isDone(
            Actor.Staff actor,
            RevisionKey key,
            String id,
            int version,
            UnaryOperator<DecisionTable> change) {
        return door.enter(
                actor,
                () ->
                        store.table(key, id, version + 1)
                                .filter(next -> next.writtenBy().equals(Optional.of(actor.user())))
                                .filter(
                                        next ->
                                                store.table(key, id, version)
                                                        .map(seen -> changed(seen, change))
                                                        .filter(next.dmn()::equals)
                                                        .isPresent())
                                .isPresent());
    }

    private static String changed(DraftTable seen, UnaryOperator<DecisionTable> change) {
        return TableTexts.with(seen.dmn(), change.apply(TableTexts.table(seen)));
    }
}
