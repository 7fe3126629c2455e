package org.samspel.agreement;

import org.samspel.content.LanguageTexts;

import java.util.Optional;

/**
 * A phase of the course, told by the time since onset.
 *
 * @param weeksMax the last whole week that belongs to it; the last phase has none
 * @param table id of the decision table that guides the phase
 */
public record Phase(
        String id,
        LanguageTexts name,
        Optional<Integer> weeksMax,
        String table,
        String clause,
        Optional<String> source) {}
