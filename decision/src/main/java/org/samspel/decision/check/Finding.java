package org.samspel.decision.check;

import org.samspel.decision.Facts;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;
import org.samspel.decision.box.Box;

import java.util.Optional;

/**
 * Something about a table that its authors should know. The data is there for words in any
 * language, which {@link #key} names a pattern for; {@link #text} has them in English.
 */
public sealed interface Finding {

    default Severity severity() {
        return switch (this) {
            case Overlap _, Impossible _, Hidden _ -> Severity.ERROR;
            case Gap gap -> gap.known() ? Severity.WARNING : Severity.NOTE;
            case NeverReached _, NotAllowed _, Touching _, CountedOnce _ -> Severity.WARNING;
            case OnlyUnknown _, More _, Undecided _ -> Severity.NOTE;
        };
    }

    /** The key of a message, such as {@code gap.known}. */
    default String key() {
        return switch (this) {
            case Gap gap -> gap.known() ? "gap.known" : "gap.unknown";
            case Overlap overlap -> overlap.sameOutputs() ? "overlap" : "contradiction";
            case Impossible _ -> "impossible";
            case Hidden _ -> "hidden";
            case OnlyUnknown _ -> "onlyUnknown";
            case NeverReached _ -> "neverReached";
            case NotAllowed _ -> "notAllowed";
            case Touching _ -> "touching";
            case CountedOnce _ -> "countedOnce";
            case More more -> "more." + more.search().key();
            case Undecided undecided -> "undecided." + undecided.search().key();
        };
    }

    default String text() {
        return FindingWords.text(this);
    }

    /**
     * Facts that no rule takes.
     *
     * @param known whether nothing is unknown in it; a column that the box does not name may then
     *     have any value, and else be unknown too
     * @param witness an example; empty only when columns calculate with the same facts and none was
     *     found, so that the gap may not be one
     */
    record Gap(Box box, boolean known, Optional<Facts> witness) implements Finding {}

    /** Two rules match together, which the hit policy forbids. */
    record Overlap(int rule, int other, boolean sameOutputs, Box box, Optional<Facts> witness)
            implements Finding {}

    /** The entries of the rule cannot all hold. */
    record Impossible(int rule) implements Finding {}

    /**
     * Rules that come first take all that the rule asks for.
     *
     * @param by none of them can be left out
     */
    record Hidden(int rule, RuleNumbers by) implements Finding {}

    /** The rule answers only while something is unknown. */
    record OnlyUnknown(int rule) implements Finding {}

    /** A value that the output may have and that no rule, and no default, ever gives. */
    record NeverReached(String output, Value value) implements Finding {}

    /** An entry that reaches beyond the values that its column allows. */
    record NotAllowed(int rule, String column, Value value, UnaryTest allowed) implements Finding {}

    /**
     * Some rules count a threshold to one side and some to the other, such as {@code >= 50} and
     * {@code > 50}.
     *
     * @param upper the rules that count it to the values above it
     * @param lower the rules that count it to the values below it
     */
    record Touching(String column, Value value, RuleNumbers upper, RuleNumbers lower)
            implements Finding {}

    /** COUNT counts equal outputs once, here and in some other engines, and in others not. */
    record CountedOnce(RuleNumbers rules) implements Finding {}

    /** There are more of a kind than are listed. */
    record More(Search search, int listed) implements Finding {}

    /**
     * The exact answer would take too long: whether there are any is not known.
     *
     * @param rule that the question is about, or 0 when it is about the table
     */
    record Undecided(Search search, int rule) implements Finding {}
}
