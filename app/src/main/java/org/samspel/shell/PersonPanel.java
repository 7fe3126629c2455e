package org.samspel.shell;

import gg.jte.Content;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;

import java.util.Optional;

/** A room's part of the person page. */
public interface PersonPanel {
    /** Where on the page: in the column of what is now, or beside it. */
    enum Column {
        NOW,
        MAIN
    }

    Column column();

    /** Lower stands first in its column. */
    int order();

    /**
     * Whether the panel of a person tells of their replaced records as well; the others are drawn
     * once for each record.
     */
    default boolean spansRecords() {
        return false;
    }

    /** Empty when the room has nothing to show, or the actor may not see it. */
    Optional<Content> panel(PersonId person, Actor actor, PageContext page);
}
