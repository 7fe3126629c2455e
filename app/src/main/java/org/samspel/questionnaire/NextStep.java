package org.samspel.questionnaire;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;

import java.util.Optional;

/** Where the professional goes on after the answers are kept; another room may know. */
public interface NextStep {
    /** The address of the next page, if this room has one for the person. */
    Optional<String> after(Actor actor, PersonId person, String instrument);
}
