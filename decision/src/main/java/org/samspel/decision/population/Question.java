package org.samspel.decision.population;

import java.util.Optional;

/**
 * Whom to count and how.
 *
 * @param by the column to group by
 * @param only a column that is true for those who count
 * @param span what a number must be for those who count
 * @param progress told now and then, on another thread, which share of the work is done
 */
public record Question(
        Optional<String> by, Optional<String> only, Optional<Span> span, Progress progress) {

    public Question(Optional<String> by, Optional<String> only, Progress progress) {
        this(by, only, Optional.empty(), progress);
    }

    /** Told the share of the work that is done, from 0 to 1. */
    @FunctionalInterface
    public interface Progress {
        void at(double share);
    }

    /** Which numbers of a column count. */
    public sealed interface Span {
        String column();

        /**
         * @param above the number that it must exceed
         * @param upTo the number that it must not exceed
         */
        record Within(String column, Optional<Long> above, Optional<Long> upTo) implements Span {}

        /** Those whose number is unknown. */
        record Unknown(String column) implements Span {}
    }

    public static Question everyone() {
        return new Question(Optional.empty(), Optional.empty(), _ -> {});
    }

    public Question by(String column) {
        return new Question(Optional.of(column), only, span, progress);
    }

    public Question only(String column) {
        return new Question(by, Optional.of(column), span, progress);
    }

    public Question within(Span numbers) {
        return new Question(by, only, Optional.of(numbers), progress);
    }

    public Question telling(Progress told) {
        return new Question(by, only, span, told);
    }
}
