package org.samspel.plan;

/**
 * Where a plan stands. That consent was withdrawn is no status of its own: it is told when the plan
 * is read, since a withdrawal holds at once.
 */
public enum PlanStatus {
    NEED_IDENTIFIED,
    CONSENTED,
    PREPARED,
    CALLED,
    MEETING_HELD,
    ACTIVE,
    UNDER_REVIEW,
    CLOSED,
    /** The person said no, which is a recorded outcome. */
    DECLINED;

    public boolean isOver() {
        return this == CLOSED || this == DECLINED;
    }

    /** Whether there is a version that was agreed, and nothing new is being worked on. */
    public boolean isSettled() {
        return this == ACTIVE || isOver();
    }
}
