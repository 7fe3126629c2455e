package org.samspel.worklist;

import org.samspel.organisation.Party;

import java.util.List;
import java.util.Map;

/**
 * One page of a unit's open tasks.
 *
 * @param total how many the filter leaves in all
 * @param counts of all that are open, whatever the filter
 * @param senders the parties that open tasks come from, by slug
 */
public record TaskPage(
        List<Task> tasks,
        int total,
        TaskCounts counts,
        Map<String, Party> senders,
        Colleagues colleagues) {
    public TaskPage {
        tasks = List.copyOf(tasks);
        senders = Map.copyOf(senders);
    }

    /** How many of all open ones are late. */
    public int overdue() {
        return counts.of(TaskFilter.none().howSoon(java.util.Optional.of(HowSoon.OVERDUE)));
    }
}
