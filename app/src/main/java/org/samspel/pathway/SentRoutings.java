package org.samspel.pathway;

import org.samspel.kernel.Actor;

/**
 * Answers whether a routing has been sent to its destination; the room that sends implements it.
 */
public interface SentRoutings {
    boolean isSent(Actor actor, RoutingId routing);
}
