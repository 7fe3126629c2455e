package org.samspel.questionnaire;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;

import java.util.Map;

/** What other rooms already know of an instrument's items, so that nobody is asked twice. */
public interface KnownAnswers {
    /**
     * Known facts about the person now, by kind.
     *
     * @return whole weeks since the onset of what is being treated under the key {@code
     *     weeks-since-onset}, if known
     */
    Map<String, Long> about(Actor actor, PersonId person);
}
