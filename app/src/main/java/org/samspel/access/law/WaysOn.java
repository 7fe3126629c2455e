package org.samspel.access.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The lawful ways on after a refusal. They are not written beside the rules but tried out on them:
 * a way is named when the same question would be permitted once its steps are taken, and none of
 * them could be left out.
 */
final class WaysOn {
    private static final int STEPS_MAX = 4;

    private final Predicate<Question> permits;

    WaysOn(Predicate<Question> permits) {
        this.permits = permits;
    }

    List<WayOn> of(Question refused, RuleId rule) {
        var ways = new ArrayList<WayOn>();
        var helpful =
                StepsTaken.TRIED.stream()
                        .filter(step -> !StepsTaken.take(step, refused).equals(refused))
                        .toList();
        for (var length = 1; length <= STEPS_MAX; length++) {
            search(refused, helpful, 0, length, List.of(), ways);
        }
        if (mayAskTheKeeper(refused, rule)) {
            ways.add(WayOn.of(NextStep.REQUEST_DISCLOSURE));
        }
        if (rule == RuleId.COUNTS_ONLY) {
            ways.add(WayOn.of(NextStep.USE_COUNTS));
        }
        return ways.isEmpty()
                ? List.of(WayOn.of(NextStep.ASK_DATA_PROTECTION_OFFICER))
                : List.copyOf(ways);
    }

    private void search(
            Question question,
            List<NextStep> helpful,
            int from,
            int left,
            List<NextStep> taken,
            List<WayOn> found) {
        if (left == 0) {
            var shorterOneLeadsOn =
                    found.stream().anyMatch(way -> Set.copyOf(taken).containsAll(way.steps()));
            if (!shorterOneLeadsOn && permits.test(question)) {
                found.add(new WayOn(taken));
            }
            return;
        }
        for (var n = from; n < helpful.size(); n++) {
            var step = helpful.get(n);
            var longer = new ArrayList<>(taken);
            longer.add(step);
            search(StepsTaken.take(step, question), helpful, n + 1, left - 1, longer, found);
        }
    }

    /** Another’s data may always be asked for; the keeper then tries whether to hand them out. */
    private static boolean mayAskTheKeeper(Question refused, RuleId rule) {
        return refused.deed() instanceof Deed.Look
                && refused.asker() instanceof Asker.Staff staff
                && rule != RuleId.COUNTS_ONLY
                && !staff.provider().equals(refused.holding().keeper());
    }
}
