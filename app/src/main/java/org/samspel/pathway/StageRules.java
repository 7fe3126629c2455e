package org.samspel.pathway;

import org.samspel.agreement.Stage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a course stands: each agreement says in which clause what brings it to which stage. */
final class StageRules {
    private StageRules() {}

    /**
     * The stages in their order. A stage is reached by the first of its facts. One that was passed
     * without a fact stays unreached: nobody said so. The course stands at the last one reached.
     */
    static List<StageMark> marks(List<Stage> stages, Collection<Happening> happenings) {
        var reached = stages.stream().map(stage -> first(stage, happenings)).toList();
        var last = -1;
        for (var n = 0; n < stages.size(); n++) {
            last = reached.get(n).isPresent() ? n : last;
        }
        var current = last;
        return IntStream.range(0, stages.size())
                .mapToObj(n -> new StageMark(stages.get(n), reached.get(n), n == current))
                .toList();
    }

    private static Optional<Happening> first(Stage stage, Collection<Happening> happenings) {
        return happenings.stream()
                .filter(happening -> stage.reachedBy().contains(happening.what()))
                .min(Comparator.comparing(Happening::on).thenComparing(Happening::at));
    }
}
