package org.samspel.decision.cli;

/** One thing that can be asked for on the command line. */
interface Command {

    /** The word that asks for it. */
    String word();

    /** How to write it, and in a few words what it does. */
    String usage();

    Result run(Arguments arguments) throws Unusable;
}
