package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What an onlooker can work out of a page: every count that is possible, given what is shown. They
 * try all counts up to a total, and know one when all that give the same page agree in it.
 */
final class Guesses {
    private Guesses() {}

    /** What is shown, and what is true, figure by figure, always in the same order. */
    record World(Object page, List<Long> truths) {}

    static void noSmallCountIsKnown(
            SmallNumbers rules, int totalMax, int parts, Function<List<Long>, World> publish) {
        var possible = new HashMap<Object, List<Set<Long>>>();
        for (var total = 0; total <= totalMax; total++) {
            compositions(
                    total,
                    parts,
                    new ArrayList<>(),
                    counts -> {
                        var world = publish.apply(counts);
                        var values =
                                possible.computeIfAbsent(
                                        world.page(),
                                        _ ->
                                                world.truths().stream()
                                                        .<Set<Long>>map(_ -> new TreeSet<>())
                                                        .toList());
                        for (var at = 0; at < values.size(); at++) {
                            values.get(at).add(world.truths().get(at));
                        }
                    });
        }
        assertThat(possible).hasSizeGreaterThan(10);
        possible.forEach(
                (page, values) ->
                        assertThat(values)
                                .as("%s", page)
                                .noneMatch(
                                        open ->
                                                open.size() == 1
                                                        && rules.isSmall(open.iterator().next())));
    }

    private static void compositions(
            long total, int parts, List<Long> head, Consumer<List<Long>> each) {
        if (parts == 1) {
            var whole = new ArrayList<>(head);
            whole.add(total);
            each.accept(List.copyOf(whole));
            return;
        }
        for (var first = 0L; first <= total; first++) {
            head.add(first);
            compositions(total - first, parts - 1, head, each);
            head.removeLast();
        }
    }
}
