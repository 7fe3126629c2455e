package org.samspel.pathway;

import org.samspel.agreement.Destination;
import org.samspel.kernel.Actor;

/**
 * Answers whether a routing has been sent to its destination; the room that sends implements it.
 */
public interface SentRoutings {
    /**
     * @param chosen the destination of the routing
     */
    boolean isSent(Actor actor, Routing routing, Destination chosen);
}
