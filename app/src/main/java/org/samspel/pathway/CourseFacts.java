package org.samspel.pathway;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a clinician says of a course.
 *
 * @param phase id of the phase by the clinician's judgement; without one the onset tells it
 * @param phaseReason why the phase is another than the onset tells; may be blank otherwise
 */
public record CourseFacts(LocalDate onset, Optional<String> phase, String phaseReason) {
    @Override
    public String toString() {
        return "CourseFacts";
    }
}
