package org.samspel.pathway;

import org.samspel.agreement.Destination;
import org.samspel.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells which routings still wait to be sent, and by whom. */
@Component
class Unsent {
    private final ObjectProvider<SentRoutings> rooms;

    Unsent(ObjectProvider<SentRoutings> rooms) {
        this.rooms = rooms;
    }

    /**
     * Whether the actor's unit decided on it, somebody else gives the service, and nothing went
     * out.
     */
    boolean isToSend(Actor.Staff actor, Routing routing, Destination chosen) {
        return chosen.service().isPresent()
                && routing.unit().equals(actor.unit())
                && rooms.stream().noneMatch(room -> room.isSent(actor, routing, chosen));
    }
}
