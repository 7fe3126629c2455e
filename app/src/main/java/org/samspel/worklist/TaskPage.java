package org.samspel.worklist;

import org.samspel.kernel.UnitId;
import org.samspel.organisation.Party;
import org.samspel.organisation.Unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of a unit's open tasks.
 *
 * @param total how many the filter leaves in all
 * @param counts of all that are open, whatever the filter
 * @param senders the parties that open tasks come from, by slug
 * @param units that they come from
 */
public record TaskPage(
        List<Task> tasks,
        int total,
        TaskCounts counts,
        Map<String, Party> senders,
        Map<UnitId, Unit> units,
        Colleagues colleagues) {
    public TaskPage {
        tasks = List.copyOf(tasks);
        senders = Map.copyOf(senders);
        units = Map.copyOf(units);
    }

    /** How many of all open ones are late. */
    public int overdue() {
        return counts.of(TaskFilter.none().howSoon(Optional.of(HowSoon.OVERDUE)));
    }
}
