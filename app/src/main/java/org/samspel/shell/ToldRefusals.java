package org.samspel.shell;

import java.util.Optional;

/**
 * Knows when what a controller found nothing for was refused for a reason that may be told;
 * implemented by the room that answers who may see what.
 */
public interface ToldRefusals {
    /** The page that says why not, and the lawful ways on; empty when nothing may be told. */
    Optional<Page> page(PageContext page);
}
