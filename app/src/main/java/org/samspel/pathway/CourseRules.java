package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Phase;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a course may say. Each agreement cites the clause of its phases in {@link Phase}. */
final class CourseRules {
    private CourseRules() {}

    static List<CourseFault> faults(
            CourseFacts facts, LocalDate birth, AgreementVersion agreed, LocalDate today) {
        var faults = new ArrayList<CourseFault>();
        if (facts.onset().isAfter(today)) {
            faults.add(new CourseFault.OnsetInFuture());
        } else if (facts.onset().isBefore(birth)) {
            faults.add(new CourseFault.OnsetBeforeBirth());
        } else {
            phaseFault(facts, agreed, today).ifPresent(faults::add);
        }
        return List.copyOf(faults);
    }

    /** Who may enter, by the clause that the agreement names. */
    static List<CourseFault> entryFaults(
            LocalDate birth, AgreementVersion agreed, LocalDate today) {
        return agreed.course().entry().stream()
                .filter(entry -> Period.between(birth, today).getYears() < entry.yearsMin())
                .<CourseFault>map(
                        entry -> new CourseFault.TooYoung(entry.yearsMin(), entry.clause()))
                .toList();
    }

    /** A phase by judgement is welcome, but what contradicts the onset is said with a reason. */
    private static Optional<CourseFault> phaseFault(
            CourseFacts facts, AgreementVersion agreed, LocalDate today) {
        if (facts.phase().isEmpty()) {
            return Optional.empty();
        }
        var phase = facts.phase().get();
        if (agreed.phase(phase).isEmpty()) {
            return Optional.of(new CourseFault.UnknownPhase());
        }
        var weeks = ChronoUnit.WEEKS.between(facts.onset(), today);
        var byOnset = agreed.phaseAfter(weeks);
        return byOnset.id().equals(phase) || !facts.phaseReason().isBlank()
                ? Optional.empty()
                : Optional.of(new CourseFault.PhaseNeedsReason(byOnset, weeks));
    }

    /** A phase that the onset tells anyway is no override: it would stay when time has passed. */
    static Optional<Course.PhaseOverride> override(
            CourseFacts facts, AgreementVersion agreed, LocalDate today) {
        var byOnset = agreed.phaseAfter(ChronoUnit.WEEKS.between(facts.onset(), today)).id();
        return facts.phase()
                .filter(phase -> !phase.equals(byOnset))
                .map(phase -> new Course.PhaseOverride(phase, facts.phaseReason().strip()));
    }
}
