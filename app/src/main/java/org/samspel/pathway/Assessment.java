package org.samspel.pathway;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a clinician found on one day; never changed, since what is found later is another
 * assessment.
 *
 * @param agreementVersion in force on that day
 * @param phase id of the phase on that day
 * @param weeks whole weeks since onset on that day
 * @param facts by the facts' names, derived ones too: booleans as {@code true} and {@code false},
 *     numbers as digits; what was not assessed is not there
 * @param scores where the facts that are scores were taken from
 * @param pilots ids of the agreement's pilots that held for the person on that day
 */
public record Assessment(
        AssessmentId id,
        CourseId course,
        PersonId person,
        UnitId unit,
        String agreement,
        int agreementVersion,
        String phase,
        LocalDate onset,
        long weeks,
        Map<String, String> facts,
        Map<String, TakenScore> scores,
        LocalDate assessedOn,
        Instant assessedAt,
        Set<String> pilots) {
    public Assessment {
        facts = Map.copyOf(facts);
        scores = Map.copyOf(scores);
        pilots = Set.copyOf(pilots);
    }

    /** As found, together with what else is known when it is decided on. */
    Assessment knowing(Map<String, String> known) {
        return new Assessment(
                id,
                course,
                person,
                unit,
                agreement,
                agreementVersion,
                phase,
                onset,
                weeks,
                known,
                scores,
                assessedOn,
                assessedAt,
                pilots);
    }

    /** Without the facts: they must never reach a log. */
    @Override
    public String toString() {
        return "Assessment[" + id.value() + "]";
    }
}
