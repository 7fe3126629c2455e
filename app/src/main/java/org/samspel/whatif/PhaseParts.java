package org.samspel.whatif;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.agreement.Phase;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.population.Question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The persons of a population in parts, each asked by one table of either version: a phase is told
 * by the weeks since onset, and two versions may draw its border elsewhere.
 */
final class PhaseParts {
    private PhaseParts() {}

    /**
     * Persons who are asked by the same two tables.
     *
     * @param weeks which of them; empty for all
     * @param phaseKnown false for those of whom nobody knows since when: no table is asked
     */
    record Part(
            Optional<Question.Span> weeks,
            boolean phaseKnown,
            DecisionTable before,
            DecisionTable tried) {
        Question of(Question all) {
            return weeks.map(all::within).orElse(all);
        }
    }

    static List<Part> of(Compared compared) {
        var borders = new TreeSet<Integer>();
        Stream.of(compared.before(), compared.tried())
                .flatMap(version -> version.phases().stream())
                .forEach(phase -> phase.weeksMax().ifPresent(borders::add));
        if (borders.isEmpty()) {
            return List.of(part(compared, 0, Optional.empty(), true));
        }
        var column = weeks(compared);
        var parts = new ArrayList<Part>();
        var above = Optional.<Long>empty();
        for (var border : borders) {
            var upTo = Optional.of(border.longValue());
            parts.add(part(compared, border, within(column, above, upTo), true));
            above = upTo;
        }
        parts.add(
                part(
                        compared,
                        borders.getLast() + 1L,
                        within(column, above, Optional.empty()),
                        true));
        parts.add(part(compared, 0, Optional.of(new Question.Span.Unknown(column)), false));
        return parts;
    }

    private static Optional<Question.Span> within(
            String column, Optional<Long> above, Optional<Long> upTo) {
        return Optional.of(new Question.Span.Within(column, above, upTo));
    }

    private static Part part(
            Compared compared, long week, Optional<Question.Span> span, boolean known) {
        return new Part(span, known, table(compared.before(), week), table(compared.tried(), week));
    }

    private static DecisionTable table(AgreementVersion version, long week) {
        return version.table(version.phaseAfter(week));
    }

    /** The table of the phase that somebody judged a person to be in. */
    static DecisionTable table(AgreementVersion version, String phase, long weeks) {
        Phase found = version.phase(phase).orElseGet(() -> version.phaseAfter(weeks));
        return version.table(found);
    }

    /** The name of the fact that tells the weeks since onset. */
    static String weeks(Compared compared) {
        return Stream.of(compared.tried(), compared.before())
                .flatMap(version -> version.facts().stream())
                .filter(fact -> fact.kind() instanceof FactKind.WeeksSinceOnset)
                .map(FactDefinition::name)
                .findFirst()
                .orElse("durationWeeks");
    }
}
