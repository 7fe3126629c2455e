package org.samspel.worklist;

import java.util.Optional;

/**
 * Which of a unit's open tasks are wanted; what is empty does not matter.
 *
 * @param agreement its slug
 * @param clause its number; only together with the agreement
 * @param from the slug of the party that the task comes from
 */
public record TaskFilter(
        Optional<Whose> whose,
        Optional<HowSoon> howSoon,
        Optional<TaskKind> kind,
        Optional<String> agreement,
        Optional<String> clause,
        Optional<String> from) {

    /** All open tasks of the unit. */
    public static TaskFilter none() {
        return new TaskFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public TaskFilter whose(Optional<Whose> other) {
        return new TaskFilter(other, howSoon, kind, agreement, clause, from);
    }

    public TaskFilter howSoon(Optional<HowSoon> other) {
        return new TaskFilter(whose, other, kind, agreement, clause, from);
    }

    public TaskFilter kind(Optional<TaskKind> other) {
        return new TaskFilter(whose, howSoon, other, agreement, clause, from);
    }

    public TaskFilter underClause(Optional<String> otherAgreement, Optional<String> otherClause) {
        return new TaskFilter(whose, howSoon, kind, otherAgreement, otherClause, from);
    }

    public TaskFilter from(Optional<String> other) {
        return new TaskFilter(whose, howSoon, kind, agreement, clause, other);
    }

    public boolean isNone() {
        return equals(none());
    }

    boolean holds(TaskGroup group) {
        return agrees(whose, group.whose())
                && agrees(howSoon, group.howSoon())
                && agrees(kind, group.kind())
                && agrees(agreement, group.agreement())
                && agrees(clause, group.clause())
                && agrees(from, group.from());
    }

    private static <T> boolean agrees(Optional<T> wanted, T found) {
        return wanted.map(found::equals).orElse(true);
    }
}
