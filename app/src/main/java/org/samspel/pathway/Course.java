package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Phase;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A person's course under an agreement, from one onset on; a new episode is a course of its own.
 *
 * @param version counts the changes; a form carries the one it was read at
 * @param agreement slug of the agreement
 * @param agreementVersion the version in force when the course began; each assessment follows the
 *     one of its own day
 * @param onset the day the trouble began
 * @param override the clinician's phase instead of the one that the onset gives
 * @param endedOn the day the course ended; an open course has none
 * @param exit why it ended, where the agreement has reasons
 */
public record Course(
        CourseId id,
        int version,
        PersonId person,
        UnitId unit,
        String agreement,
        int agreementVersion,
        LocalDate onset,
        Optional<PhaseOverride> override,
        Instant startedAt,
        Optional<LocalDate> endedOn,
        Optional<CourseExit> exit) {

    /**
     * A phase by the clinician's judgement.
     *
     * @param phase id of a phase of the agreement
     * @param reason in the clinician's own words, never empty
     */
    public record PhaseOverride(String phase, String reason) {}

    public boolean isOpen() {
        return endedOn.isEmpty();
    }

    /** Whole weeks since onset; 0 on the days before it. */
    public long weeksOn(LocalDate day) {
        return Math.max(0, ChronoUnit.WEEKS.between(onset, day));
    }

    /** The phase on a day: by the clinician's judgement, otherwise by the time since onset. */
    public Phase phaseOn(LocalDate day, AgreementVersion agreed) {
        return override.flatMap(judged -> agreed.phase(judged.phase()))
                .orElseGet(() -> agreed.phaseAfter(weeksOn(day)));
    }

    Course with(LocalDate newOnset, Optional<PhaseOverride> newOverride) {
        return new Course(
                id,
                version,
                person,
                unit,
                agreement,
                agreementVersion,
                newOnset,
                newOverride,
                startedAt,
                endedOn,
                exit);
    }

    Course ended(LocalDate end, Optional<CourseExit> why) {
        return new Course(
                id,
                version,
                person,
                unit,
                agreement,
                agreementVersion,
                onset,
                override,
                startedAt,
                Optional.of(end),
                why);
    }

    /** Without onset and reason: they must never reach a log. */
    @Override
    public String toString() {
        return "Course[" + id.value() + "]";
    }
}
