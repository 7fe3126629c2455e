package org.samspel.pathway;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A choice of where the person goes, with the agreement version and the rule behind it.
 *
 * @param agreement slug of the agreement
 * @param clause of the rule that answered; if none did, of the chosen destination
 * @param rule number of the rule that answered, in the table
 * @param suggested destination by the agreement, if it gave one
 * @param chosen destination by the clinician
 * @param facts what the assessment found, by the facts' names: booleans as {@code true} and {@code
 *     false}, numbers as digits; what was not assessed is not there
 * @param pilot id of the agreement's pilot that the clause belongs to, if it does
 */
public record Routing(
        RoutingId id,
        CourseId course,
        AssessmentId assessment,
        PersonId person,
        UnitId unit,
        String agreement,
        int agreementVersion,
        String phase,
        String clause,
        Optional<Integer> rule,
        Optional<String> suggested,
        String chosen,
        Optional<Deviation> deviation,
        Map<String, String> facts,
        Instant decidedAt,
        Optional<String> pilot) {

    /**
     * Why the clinician chose otherwise than the agreement.
     *
     * @param reason id of a ready reason of the agreement
     * @param words free text, perhaps empty
     */
    public record Deviation(String reason, String words) {}

    public boolean followed() {
        return deviation.isEmpty();
    }

    /** Without the facts: they must never reach a log. */
    @Override
    public String toString() {
        return "Routing[" + id.value() + "]";
    }
}
