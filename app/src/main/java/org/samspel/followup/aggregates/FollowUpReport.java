package org.samspel.followup.aggregates;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The follow-up of one version of an agreement in one period.
 *
 * @param agreement its slug
 * @param title in its own language
 * @param periods what can be chosen, the whole time first
 * @param grain the shortest times that a series was asked for
 * @param minCount the least count shown, besides zero
 * @param minDenominator the least number behind a share or a median
 * @param expected what the version's authors expected, clause by clause
 * @param pilots what is tried in some municipalities, beside the others
 */
public record FollowUpReport(
        String agreement,
        int version,
        String title,
        Locale language,
        Period period,
        List<Period> periods,
        Grain grain,
        Instant countedAt,
        int minCount,
        int minDenominator,
        Names names,
        Referrals referrals,
        Choices choices,
        List<PilotComparison> pilots,
        List<ExpectedReferrals> expected) {

    /** The row of what the agreement does not name. */
    public static final String OTHER = "";

    /**
     * What rows are called.
     *
     * @param clauses titles by number, in the agreement's language
     * @param parties names by slug
     * @param reasons labels by id, in each by language
     */
    public record Names(
            Map<String, String> clauses,
            Map<String, String> parties,
            Map<String, Map<String, String>> reasons) {}

    /**
     * Referrals sent to units in the period. Columns: answered in time, not answered in time,
     * waiting with time left.
     *
     * @param byClause rows by the clause that each rests on
     * @param byParty rows by the slug of the receiving party
     * @param answersByClause for each of these rows
     * @param withoutReceiver what no unit here has received, in none of the other tables; rows by
     *     clause. Columns: letters to somebody outside Samspel, open referrals that nobody has
     *     taken up
     * @param overTime the whole time, whatever the period
     */
    public record Referrals(
            ProtectedTable byClause,
            ProtectedTable byParty,
            Answers answers,
            Map<String, Answers> answersByClause,
            Map<String, Answers> answersByParty,
            ProtectedTable withoutReceiver,
            OverTime overTime) {
        public static final int IN_TIME = 0;
        public static final int LATE = 1;
        public static final int WAITING = 2;

        /** Columns of what has no receiver. */
        public static final int LETTERS = 0;

        public static final int OPEN = 1;
    }

    /**
     * How referrals were answered whose answer was due or came.
     *
     * @param shareInTime of 1; empty when what it rests on is hidden or too few
     */
    public record Answers(Optional<Double> shareInTime, Median median) {}

    /** Within how many days half of them were answered. */
    public sealed interface Median {
        record Days(double days) implements Median {}

        /** More than half have no answer yet. */
        record NotReached() implements Median {}

        record TooFew() implements Median {}
    }

    /**
     * Choices made in the period. Columns: followed the agreement, chose otherwise.
     *
     * @param byClause rows by the clause of the rule that answered
     * @param byMunicipality rows by the slug of the municipality where the choosing unit is
     * @param overTime the whole time, whatever the period
     * @param reasons for choosing otherwise in the whole time. Rows by clause, columns by {@code
     *     reasonIds}
     * @param reasonIds of the agreement's ready reasons, the last for all others
     */
    public record Choices(
            ProtectedTable byClause,
            ProtectedTable byMunicipality,
            OverTime overTime,
            ProtectedTable reasons,
            List<String> reasonIds) {
        public static final int FOLLOWED = 0;
        public static final int OTHERWISE = 1;
    }

    public boolean hidesAny() {
        return referrals.byClause().hidesAny()
                || referrals.byParty().hidesAny()
                || referrals.withoutReceiver().hidesAny()
                || choices.byClause().hidesAny()
                || choices.byMunicipality().hidesAny()
                || choices.reasons().hidesAny();
    }

    /** Whether nothing has been counted in the period; false when that is hidden. */
    public boolean isEmpty() {
        return referrals.byClause().total().equals(Figure.of(0))
                && referrals.withoutReceiver().total().equals(Figure.of(0))
                && choices.byClause().total().equals(Figure.of(0));
    }
}
