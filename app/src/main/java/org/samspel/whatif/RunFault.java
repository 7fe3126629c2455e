package org.samspel.whatif;

/**
 * Why a run could not be made.
 *
 * @param text what was found: a line of a file, a fact’s name, a code; in English where it comes
 *     from the reading of files
 */
public record RunFault(Kind kind, String text) {
    /** Each has a sentence of its own. */
    public enum Kind {
        /** Nobody has described the area’s population. */
        NO_POPULATION,
        /** A parameter of the population cannot be. */
        PARAMETERS,
        /** The population has a municipality that the area has not. */
        MUNICIPALITY,
        /** The tables ask for a fact that the population has not. */
        FACT,
        /** A table cannot run over it. */
        TABLE,
        /** Too many wait already. */
        BUSY,
        /** Something broke; the log says what. */
        BROKEN
    }
}
