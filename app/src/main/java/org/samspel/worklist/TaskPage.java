package org.samspel.worklist;

import java.util.List;

/**
 * One page of a unit's open tasks.
 *
 * @param total how many are open in all
 * @param overdue how many of all of them are late
 */
public record TaskPage(List<Task> tasks, int total, int overdue) {
    public TaskPage {
        tasks = List.copyOf(tasks);
    }
}
