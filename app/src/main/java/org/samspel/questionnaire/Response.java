package org.samspel.questionnaire;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * A complete answer to an instrument, with the raw answers and what they were scored by; never
 * edited.
 *
 * @param answers by item id
 * @param language the person was asked in
 * @param unit at which it was answered
 */
public record Response(
        ResponseId id,
        PersonId person,
        String instrument,
        String instrumentVersion,
        String algorithmVersion,
        Map<String, Integer> answers,
        int score,
        Locale language,
        UnitId unit,
        Instant answeredAt) {
    /** Without the answers: they must never reach a log. */
    @Override
    public String toString() {
        return "Response[" + id.value() + "]";
    }
}
