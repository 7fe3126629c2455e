package org.samspel.worklist;

import org.samspel.kernel.UnitId;

import java.util.Set;

/** The tasks that are kept of one referral. */
record KeptTasks(Set<Key> open, Set<Key> closed) {
    record Key(TaskKind kind, UnitId unit, int round) {}

    KeptTasks {
        open = Set.copyOf(open);
        closed = Set.copyOf(closed);
    }

    /** Whether keeping the task would change nothing: a closed one is never opened again. */
    boolean says(DerivedTask task) {
        var key = new Key(task.kind(), task.unit(), task.round());
        return closed.contains(key) || (open.contains(key) && task.closedAt().isEmpty());
    }
}
