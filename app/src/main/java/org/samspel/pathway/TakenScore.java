package org.samspel.pathway;

import org.samspel.questionnaire.Response;
import org.samspel.questionnaire.ResponseId;

import java.time.LocalDate;

/**
 * A score that an assessment took over from answers to an instrument.
 *
 * @param answeredOn the day of the answers
 */
public record TakenScore(ResponseId response, String instrument, int score, LocalDate answeredOn) {
    static TakenScore of(Response response, LocalDate answeredOn) {
        return new TakenScore(response.id(), response.instrument(), response.score(), answeredOn);
    }

    /** Without the score: it must never reach a log. */
    @Override
    public String toString() {
        return "TakenScore[" + response.value() + "]";
    }
}
