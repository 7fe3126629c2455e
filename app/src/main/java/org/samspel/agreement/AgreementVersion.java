package org.samspel.agreement;

import org.samspel.decision.DecisionTable;
import org.samspel.kernel.AreaId;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
 * @param pilots what in it holds only for some, to be tried
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
        Optional<Coordination> coordination,
        List<Pilot> pilots) {

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

    public Optional<Pilot> pilot(String id) {
        return pilots.stream().filter(pilot -> pilot.id().equals(id)).findFirst();
    }

    /** The pilot that a clause belongs to; most belong to none. */
    public Optional<Pilot> pilotOf(String clause) {
        return pilots.stream().filter(pilot -> pilot.clauses().contains(clause)).findFirst();
    }

    /**
     * Whether a clause holds for who is in these pilots.
     *
     * @param holding their ids
     */
    public boolean holds(String clause, Set<String> holding) {
        return pilotOf(clause).filter(pilot -> !holding.contains(pilot.id())).isEmpty();
    }

    /** The destinations that there are for who is in these pilots. */
    public List<Destination> destinations(Set<String> holding) {
        return destinations.stream().filter(to -> holds(to.clause(), holding)).toList();
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
