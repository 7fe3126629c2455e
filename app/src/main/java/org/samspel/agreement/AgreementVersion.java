package org.samspel.agreement;

import org.samspel.decision.DecisionTable;
import org.samspel.kernel.AreaId;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One version of an agreement, whole: its words, its rules and what they ask for.
 *
 * @param slug the agreement's name in addresses, unique in the area
 * @param language of the agreement's own words
 * @param inForceUntil the first day it no longer holds
 * @param parties slugs of the parties, as in {@code organisation}
 * @param course what it says of the whole course
 * @param tables by the id that a phase names
 * @param coordination who keeps a course together, where the agreement says it
 */
public record AgreementVersion(
        AreaId area,
        String slug,
        int number,
        Locale language,
        String title,
        String summary,
        LocalDate inForceFrom,
        Optional<LocalDate> inForceUntil,
        List<String> parties,
        Optional<ChangedSince> changedSince,
        List<Phase> phases,
        List<Source> sources,
        List<Chapter> chapters,
        List<Clause> clauses,
        List<Destination> destinations,
        List<FactDefinition> facts,
        List<ReadyReason> reasons,
        CourseTerms course,
        Map<String, DecisionTable> tables,
        Optional<Coordination> coordination) {

    /** What this version changed. */
    public record ChangedSince(int version, String summary) {}

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && inForceUntil.map(day::isBefore).orElse(true);
    }

    /**
     * The phase that a duration belongs to.
     *
     * @param weeks whole weeks since onset, at least 0
     */
    public Phase phaseAfter(long weeks) {
        return phases.stream()
                .filter(phase -> phase.weeksMax().map(max -> weeks <= max).orElse(true))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Phase> phase(String id) {
        return phases.stream().filter(phase -> phase.id().equals(id)).findFirst();
    }

    public Optional<Clause> clause(String id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    public Optional<Destination> destination(String id) {
        return destinations.stream().filter(destination -> destination.id().equals(id)).findFirst();
    }

    public Optional<FactDefinition> fact(String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    /** The table of a phase; a version without it does not load. */
    public DecisionTable table(Phase phase) {
        var table = tables.get(phase.table());
        if (table == null) {
            throw new IllegalStateException("A phase names a table that is not there");
        }
        return table;
    }
}
