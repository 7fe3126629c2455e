package org.samspel.decision.box;

/**
 * How long a search may go on. It counts steps and not time, so that the same table gets the same
 * answer everywhere.
 */
public final class Budget {

    private long left;

    public Budget(long steps) {
        this.left = steps;
    }

    /** False when there is nothing left. */
    public boolean spend(int steps) {
        left -= steps;
        return left >= 0;
    }

    public boolean isSpent() {
        return left < 0;
    }
}
