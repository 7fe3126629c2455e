package org.samspel.shell;

import gg.jte.Content;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;

import java.util.Optional;

/** What a room has to say on every page about a person, above all else. */
public interface PersonBanner {
    /** Empty when there is nothing to say. */
    Optional<Content> of(Actor actor, PersonId person, PageContext page);
}
