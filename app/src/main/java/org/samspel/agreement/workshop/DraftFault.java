package org.samspel.agreement.workshop;

/** What keeps a draft from being whole. */
public sealed interface DraftFault {
    /** Two clauses have the number. */
    record NumberTwice(String number) implements DraftFault {}

    /** A number that is none, or whose chapter is not there. */
    record NumberAstray(String number) implements DraftFault {}

    /** A rule cites a clause that is not there. */
    record RuleAstray(String table, int rule, String clause) implements DraftFault {}

    /** A destination, a phase or the like cites a clause that is not there. */
    record PartAstray(String part, String clause) implements DraftFault {}

    /** Nothing says how soon referrals to the destination are answered. */
    record DeadlineMissing(String destination) implements DraftFault {}

    /** Two clauses say how soon referrals to the destination are answered. */
    record DeadlineTwice(String destination) implements DraftFault {}

    /** What the version changes, or from when, is not said. */
    record AboutMissing() implements DraftFault {}

    /**
     * What reading the text as a whole has found.
     *
     * @param words in English, as the loader of content files says it
     */
    record Unreadable(String words) implements DraftFault {}
}
