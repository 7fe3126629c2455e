package org.samspel.agreement;

import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.List;

/** The area's agreements that exist only as files. */
@Component
public class FiledAgreements {
    private final FiledStore store;
    private final TransactionDoor door;

    FiledAgreements(FiledStore store, TransactionDoor door) {
        this.store = store;
        this.door = door;
    }

    public List<FiledAgreement> all(Actor actor) {
        return door.enter(actor, () -> store.all(actor.area()));
    }
}
