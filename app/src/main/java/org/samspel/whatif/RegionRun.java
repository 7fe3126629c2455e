package org.samspel.whatif;

import org.samspel.decision.population.Limits;
import org.samspel.decision.population.Opening;
import org.samspel.decision.population.Population;
import org.samspel.decision.population.PopulationFault;
import org.samspel.decision.population.PopulationRun;
import org.samspel.decision.population.Question;
import org.samspel.kernel.AreaId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.whatif.MadeUp.Described;
import org.samspel.whatif.RunOutcome.Stage;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts who moves in a made-up population: all persons at once, part by part. */
@Component
class RegionRun {
    private static final String MUNICIPALITY = "municipality";

    /** Enough for every region there is; what does not fit goes to a file. */
    private static final int MEMORY_MEBIBYTES_MAX = 384;

    private final MadeUp madeUp;
    private final Organisations organisations;

    RegionRun(MadeUp madeUp, Organisations organisations) {
        this.madeUp = madeUp;
        this.organisations = organisations;
    }

    RunOutcome over(AreaId area, Compared compared, Basis basis, Progress progress) {
        return switch (madeUp.described(area)) {
            case Described.Unknown(var faults) -> new RunOutcome.Refused(faults);
            case Described.Known known -> {
                var faults = faults(area, compared, known);
                yield faults.isEmpty()
                        ? counted(compared, known, basis, progress)
                        : new RunOutcome.Refused(faults);
            }
        };
    }

    /** What keeps the tables and the population from fitting, before anything is drawn. */
    private List<RunFault> faults(AreaId area, Compared compared, Described.Known described) {
        var faults = new ArrayList<RunFault>();
        var codes =
                organisations.municipalities(area).stream()
                        .map(Party::municipalityCode)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        described.parameters().municipalities().keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> faults.add(new RunFault(RunFault.Kind.MUNICIPALITY, code)));
        var known =
                described.parameters().facts().stream()
                        .map(fact -> fact.name())
                        .collect(Collectors.toSet());
        var asked = new LinkedHashSet<String>();
        compared.tables().forEach(table -> asked.addAll(table.factNames()));
        PhaseParts.of(compared).forEach(part -> part.weeks().ifPresent(s -> asked.add(s.column())));
        asked.stream()
                .filter(fact -> !known.contains(fact))
                .forEach(fact -> faults.add(new RunFault(RunFault.Kind.FACT, fact)));
        return faults;
    }

    private RunOutcome counted(
            Compared compared, Described.Known described, Basis basis, Progress progress) {
        var file = madeUp.file(described, basis, progress);
        if (progress.isCancelled()) {
            return new RunOutcome.Cancelled();
        }
        var threads = Limits.ordinary().threads();
        return switch (Population.open(file, new Limits(threads, MEMORY_MEBIBYTES_MAX))) {
            case Opening.Refused(var fault) ->
                    new RunOutcome.Refused(
                            List.of(new RunFault(RunFault.Kind.TABLE, fault.text())));
            case Opening.Opened(var population) -> {
                try (population) {
                    yield counted(compared, described, basis, population, progress);
                }
            }
        };
    }

    private static RunOutcome counted(
            Compared compared,
            Described.Known described,
            Basis basis,
            Population population,
            Progress progress) {
        var all =
                Question.everyone()
                        .by(MUNICIPALITY)
                        .only(described.parameters().condition().column());
        var parts = PhaseParts.of(compared);
        var tally = new Tally();
        for (var at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            double before = at;
            progress.at(Stage.COUNTING, before / parts.size());
            progress.stopsBy(population::cancel);
            if (progress.isCancelled()) {
                return new RunOutcome.Cancelled();
            }
            var asked =
                    part.of(all)
                            .telling(
                                    share ->
                                            progress.at(
                                                    Stage.COUNTING,
                                                    (before + share) / parts.size()));
            switch (population.compare(part.before(), part.tried(), asked)) {
                case PopulationRun.Done(var moves) ->
                        moves.forEach(move -> tally.add(Answered.flow(move, part.phaseKnown())));
                case PopulationRun.Cancelled<?> _ -> {
                    return new RunOutcome.Cancelled();
                }
                case PopulationRun.Refused(var faults) -> {
                    return new RunOutcome.Refused(faults(faults));
                }
            }
        }
        return new RunOutcome.Done(
                new Counted(described.size(basis) * basis.part(), tally.flows(basis.part()), 0, 0));
    }

    static List<RunFault> faults(List<PopulationFault> found) {
        return found.stream()
                .map(fault -> new RunFault(RunFault.Kind.TABLE, fault.text()))
                .toList();
    }
}
