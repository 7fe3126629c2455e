package org.samspel.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands beside the text of a version and belongs to it: what it rests on, which
 * recommendations it answers, how it is brought about and followed up, what was expected of it.
 */
public sealed interface CompanionText {
    /**
     * What the agreement rests on, or is part of.
     *
     * @param source where it is found
     * @param link to it, or empty
     * @param validTo its last day, if it has one
     * @param verify what is still to be verified, or empty
     */
    record Backing(
            Kind kind,
            String title,
            String source,
            String link,
            Optional<LocalDate> validTo,
            String verify)
            implements CompanionText {
        public enum Kind {
            PARENT,
            NATIONAL,
            STATUTE,
            ANNEX
        }

        /** Warned of so early that there is time to agree anew. */
        private static final int MONTHS_BEFORE = 6;

        public boolean hasExpiredOn(LocalDate day) {
            return validTo.filter(day::isAfter).isPresent();
        }

        public boolean expiresSoon(LocalDate day) {
            return !hasExpiredOn(day)
                    && validTo.filter(last -> day.plusMonths(MONTHS_BEFORE).isAfter(last))
                            .isPresent();
        }
    }

    /**
     * A national recommendation, in own words.
     *
     * @param edition of the source
     * @param reference where in it, or empty
     * @param clauses that answer it, by their numbers
     * @param why it is covered only partly or not, or how it is
     * @param verify what is still to be verified, or empty
     */
    record Recommendation(
            String text,
            String source,
            String edition,
            String reference,
            Cover cover,
            List<String> clauses,
            String why,
            String verify)
            implements CompanionText {
        public enum Cover {
            COVERED,
            PARTLY,
            NOT_COVERED
        }
    }

    /**
     * A step by which the agreement is brought about.
     *
     * @param responsible slug of the party that answers for it
     * @param evidence of what was done, or empty
     */
    record PlanStep(String text, String responsible, LocalDate due, Status status, String evidence)
            implements CompanionText {
        public enum Status {
            PLANNED,
            UNDER_WAY,
            DONE,
            DROPPED
        }

        public boolean isOverdueOn(LocalDate day) {
            return day.isAfter(due) && (status == Status.PLANNED || status == Status.UNDER_WAY);
        }

        public PlanStep at(Status now, String shown) {
            return new PlanStep(text, responsible, due, now, shown);
        }
    }

    /**
     * What is counted to follow the agreement up.
     *
     * @param often how often it is reported
     * @param to who gets it
     */
    record Measure(String indicator, String often, String to, String verify)
            implements CompanionText {}

    /**
     * How many referrals were expected.
     *
     * @param clause that they rest on, or empty for all together
     * @param perMonth of the whole area
     * @param run the calculation that it comes from, or empty
     */
    record Expected(String clause, int perMonth, String source, String run, String verify)
            implements CompanionText {}
}
