package org.samspel.whatif;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactValues;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Facts;
import org.samspel.decision.Type;
import org.samspel.decision.Value;
import org.samspel.decision.population.Limits;
import org.samspel.decision.population.Population;
import org.samspel.decision.population.PopulationRun;
import org.samspel.decision.population.Question;
import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.SmallCounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.pathway.OwnAssessments;
import org.samspel.pathway.OwnAssessments.Found;
import org.samspel.whatif.RunOutcome.Stage;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts who moves among the assessments of the last year: each provider’s by themselves, in a
 * transaction and an engine of their own, and only what may be told of each is added up.
 */
@Component
class OwnRun {
    static final int MONTHS = 12;

    private static final String TASK = "what-if";
    private static final int MEMORY_MEBIBYTES_MAX = 128;

    private final OwnAssessments assessments;
    private final Organisations organisations;
    private final SmallCounts smallCounts;
    private final TransactionDoor door;
    private final Clock clock;

    OwnRun(
            OwnAssessments assessments,
            Organisations organisations,
            SmallCounts smallCounts,
            TransactionDoor door,
            Clock clock) {
        this.assessments = assessments;
        this.organisations = organisations;
        this.smallCounts = smallCounts;
        this.door = door;
        this.clock = clock;
    }

    RunOutcome over(AreaId area, Compared compared, Progress progress) {
        var since = since();
        var providers = organisations.parties(area).stream().map(Party::id).toList();
        var pooled = new PooledFlows(smallCounts);
        for (var at = 0; at < providers.size(); at++) {
            progress.at(Stage.COUNTING, (double) at / providers.size());
            if (progress.isCancelled()) {
                return new RunOutcome.Cancelled();
            }
            var own = own(area, providers.get(at), compared, since);
            if (!own.isEmpty()) {
                switch (counted(own, compared, progress)) {
                    case PopulationRun.Done(var flows) -> pooled.add(flows);
                    case PopulationRun.Cancelled<?> _ -> {
                        return new RunOutcome.Cancelled();
                    }
                    case PopulationRun.Refused(var faults) -> {
                        return new RunOutcome.Refused(RegionRun.faults(faults));
                    }
                }
            }
        }
        return new RunOutcome.Done(pooled.counted());
    }

    private Instant since() {
        return clock.instant().atZone(ZoneOffset.UTC).minus(Period.ofMonths(MONTHS)).toInstant();
    }

    /** In the provider’s own name: the log of accesses tells each by itself. */
    private List<Found> own(AreaId area, PartyId provider, Compared compared, Instant since) {
        return door.enter(
                new Actor.TheSystem(area, TASK),
                () -> assessments.of(provider, compared.tried().slug(), since));
    }

    private record Tables(DecisionTable before, DecisionTable tried) {}

    private static PopulationRun<Flow> counted(
            List<Found> own, Compared compared, Progress progress) {
        var byTables =
                own.stream()
                        .collect(
                                Collectors.groupingBy(
                                        found -> tables(found, compared),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var tally = new Tally();
        for (var same : byTables.entrySet()) {
            var tables = same.getKey();
            var facts = same.getValue().stream().map(found -> facts(found, compared)).toList();
            try (var population =
                    Population.of(
                            types(tables), facts, _ -> "", new Limits(1, MEMORY_MEBIBYTES_MAX))) {
                progress.stopsBy(population::cancel);
                switch (population.compare(tables.before(), tables.tried(), Question.everyone())) {
                    case PopulationRun.Done(var moves) ->
                            moves.forEach(move -> tally.add(Answered.flow(move, true)));
                    case PopulationRun.Cancelled<?> _ -> {
                        return new PopulationRun.Cancelled<>();
                    }
                    case PopulationRun.Refused(var faults) -> {
                        return new PopulationRun.Refused<>(faults);
                    }
                }
            }
        }
        return new PopulationRun.Done<>(tally.flows(1));
    }

    private static Tables tables(Found found, Compared compared) {
        return new Tables(
                PhaseParts.table(compared.before(), found.phase(), found.weeks()),
                PhaseParts.table(compared.tried(), found.phase(), found.weeks()));
    }

    private static Map<String, Type> types(Tables tables) {
        var types = new LinkedHashMap<String, Type>(tables.before().factTypes());
        tables.tried().factTypes().forEach(types::putIfAbsent);
        return types;
    }

    /** A fact that neither version knows, or with a value that it no longer takes, is unknown. */
    private static Facts facts(Found found, Compared compared) {
        var known = new LinkedHashMap<String, Value>();
        found.facts()
                .forEach(
                        (name, written) ->
                                fact(compared, name)
                                        .flatMap(fact -> value(fact, written))
                                        .ifPresent(value -> known.put(name, value)));
        return Facts.of(known);
    }

    private static Optional<FactDefinition> fact(Compared compared, String name) {
        return Stream.of(compared.tried(), compared.before())
                .map((AgreementVersion version) -> version.fact(name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Value> value(FactDefinition fact, String written) {
        try {
            return Optional.of(FactValues.value(fact, written));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** What each provider’s run may tell, added up. */
    static final class PooledFlows {
        private final SmallCounts smallCounts;
        private final Tally tally = new Tally();
        private int providers;
        private int untold;

        PooledFlows(SmallCounts smallCounts) {
            this.smallCounts = smallCounts;
        }

        /**
         * Counts are told in steps as large as the least count, so that two drafts that differ by
         * one person cannot be subtracted from each other.
         */
        void add(List<Flow> own) {
            providers++;
            var told = new ArrayList<>(own);
            var figures = smallCounts.line(own.stream().map(Flow::persons).toList());
            for (var at = own.size() - 1; at >= 0; at--) {
                if (figures.get(at) instanceof Figure.Shown(var count)) {
                    told.set(at, own.get(at).of(inSteps(count)));
                } else {
                    told.remove(at);
                }
            }
            if (told.size() < own.size()) {
                untold++;
            }
            told.forEach(tally::add);
        }

        private long inSteps(long count) {
            var step = smallCounts.minCount();
            return Math.round((double) count / step) * step;
        }

        Counted counted() {
            var flows = tally.flows(1);
            return new Counted(
                    flows.stream().mapToLong(Flow::persons).sum(), flows, providers, untold);
        }
    }
}
