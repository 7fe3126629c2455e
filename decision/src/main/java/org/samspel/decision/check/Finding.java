package org.samspel.decision.check;

import org.samspel.decision.Facts;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;
import org.samspel.decision.box.Box;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something about a table that its authors should know. The data is there for words in any
 * language, which {@link #key} names a pattern for; {@link #text} has them in English.
 */
public sealed interface Finding {

    Severity severity();

    /** The key of a message, such as {@code gap.known}. */
    String key();

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
    record Gap(Box box, boolean known, Optional<Facts> witness) implements Finding {

        @Override
        public Severity severity() {
            return known ? Severity.WARNING : Severity.NOTE;
        }

        @Override
        public String key() {
            return known ? "gap.known" : "gap.unknown";
        }
    }

    /** Two rules match together, which the hit policy forbids. */
    record Overlap(int rule, int other, boolean sameOutputs, Box box, Optional<Facts> witness)
            implements Finding {

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String key() {
            return sameOutputs ? "overlap" : "contradiction";
        }
    }

    /** The entries of the rule cannot all hold. */
    record Impossible(int rule) implements Finding {

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String key() {
            return "impossible";
        }
    }

    /**
     * Rules that come first take all that the rule asks for.
     *
     * @param by none of them can be left out
     */
    record Hidden(int rule, Set<Integer> by) implements Finding {

        public Hidden {
            by = Collections.unmodifiableSet(new TreeSet<>(by));
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String key() {
            return "hidden";
        }
    }

    /** The rule answers only while something is unknown. */
    record OnlyUnknown(int rule) implements Finding {

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String key() {
            return "onlyUnknown";
        }
    }

    /** A value that the output may have and that no rule, and no default, ever gives. */
    record NeverReached(String output, Value value) implements Finding {

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String key() {
            return "neverReached";
        }
    }

    /** An entry that reaches beyond the values that its column allows. */
    record NotAllowed(int rule, String column, Value value, UnaryTest allowed) implements Finding {

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String key() {
            return "notAllowed";
        }
    }

    /**
     * Some rules count a threshold to one side and some to the other, such as {@code >= 50} and
     * {@code > 50}.
     *
     * @param upper the rules that count it to the values above it
     * @param lower the rules that count it to the values below it
     */
    record Touching(String column, Value value, Set<Integer> upper, Set<Integer> lower)
            implements Finding {

        public Touching {
            upper = Collections.unmodifiableSet(new TreeSet<>(upper));
            lower = Collections.unmodifiableSet(new TreeSet<>(lower));
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String key() {
            return "touching";
        }
    }

    /** COUNT counts equal outputs once, here and in some other engines, and in others not. */
    record CountedOnce(Set<Integer> rules) implements Finding {

        public CountedOnce {
            rules = Collections.unmodifiableSet(new TreeSet<>(rules));
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String key() {
            return "countedOnce";
        }
    }

    /** There are more of a kind than are listed. */
    record More(Kind kind, int listed) implements Finding {

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String key() {
            return "more." + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The exact answer would take too long: whether there are any is not known.
     *
     * @param rule that the question is about, or 0 when it is about the table
     */
    record Undecided(Kind kind, int rule) implements Finding {

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String key() {
            return "undecided." + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a search was for. */
    enum Kind {
        GAPS,
        UNKNOWN_GAPS,
        OVERLAPS,
        HIDDEN
    }
}
