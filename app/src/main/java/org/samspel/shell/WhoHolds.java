package org.samspel.shell;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;

import java.util.Optional;

/**
 * Says which unit is responsible for a person now; implemented by the room that knows the
 * hand-overs.
 */
public interface WhoHolds {
    /** Empty when this room knows of no hand-over. */
    Optional<Holding> of(Actor actor, PersonId person, PageContext page);

    /**
     * Who is responsible, in the reader's words.
     *
     * @param title "Aalborg Kommune, Træningsenheden, har ansvaret nu"
     * @param detail what comes next and by when
     * @param href the page of the hand-over
     */
    record Holding(String title, String detail, Optional<String> href) {}
}
