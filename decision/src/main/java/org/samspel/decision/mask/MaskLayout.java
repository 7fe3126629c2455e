package org.samspel.decision.mask;

/**
 * Where the bits of a table's rules stand. A word is a number of SQL, hence never negative: up to
 * 30 rules fit in one INTEGER, more take BIGINT words of 62 rules each. The first word has one more
 * bit, the highest: that all values are allowed.
 *
 * @param rules how many there are
 */
public record MaskLayout(int rules) {

    private static final int RULES_OF_INTEGER = 30;
    private static final int RULES_OF_BIGINT = 62;

    public boolean isNarrow() {
        return rules <= RULES_OF_INTEGER;
    }

    public int rulesPerWord() {
        return isNarrow() ? RULES_OF_INTEGER : RULES_OF_BIGINT;
    }

    public int words() {
        return Math.max(1, Math.ceilDiv(rules, rulesPerWord()));
    }

    /** The bit of the first word that says that the facts are usable. */
    public long usableBit() {
        return 1L << rulesPerWord();
    }

    /** The word with the bit of the rule at this place, counted from 0. */
    public int word(int place) {
        return place / rulesPerWord();
    }

    public long bit(int place) {
        return 1L << (place % rulesPerWord());
    }
}
