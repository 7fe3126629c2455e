package org.samspel.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many open tasks of each kind a unit has: what each filter would leave. */
public record TaskCounts(List<TaskGroup> groups) {
    public TaskCounts {
        groups = List.copyOf(groups);
    }

    public int total() {
        return of(TaskFilter.none());
    }

    public int of(TaskFilter filter) {
        return groups.stream().filter(filter::holds).mapToInt(TaskGroup::count).sum();
    }

    /**
     * What the unit's open tasks have in one respect, in order.
     *
     * @return how many of those that the filter leaves have it, for each
     */
    public <T> Map<T, Integer> by(
            Function<TaskGroup, T> respect, Comparator<? super T> order, TaskFilter filter) {
        return groups.stream()
                .collect(
                        Collectors.toMap(
                                respect,
                                group -> filter.holds(group) ? group.count() : 0,
                                Integer::sum,
                                () -> new TreeMap<T, Integer>(order)));
    }
}
