package org.samspel.decision.population;

import java.util.Optional;

/**
 * Whom to count and how.
 *
 * @param by the column to group by
 * @param only a column that is true for those who count
 * @param progress told now and then, on another thread, which share of the work is done
 */
public record Question(Optional<String> by, Optional<String> only, Progress progress) {

    /** Told the share of the work that is done, from 0 to 1. */
    @FunctionalInterface
    public interface Progress {
        void at(double share);
    }

    public static Question everyone() {
        return new Question(Optional.empty(), Optional.empty(), _ -> {});
    }

    public Question by(String column) {
        return new Question(Optional.of(column), only, progress);
    }

    public Question only(String column) {
        return new Question(by, Optional.of(column), progress);
    }

    public Question telling(Progress told) {
        return new Question(by, only, told);
    }
}
