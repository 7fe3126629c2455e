package org.samspel.access.law;

/**
 * How much is asked for; each level is a question of its own, since the statutes give them one by
 * one (PDL 4 kap. 4–5 §§; lag 2022:913, 2 kap. 4 § and 3 kap. 5–6 §§).
 */
public enum Level {
    /** That there are data, or a block. */
    FACT,
    /** Which unit or provider has them, or blocked them. */
    OWNER,
    /** What they say. */
    CONTENT
}
