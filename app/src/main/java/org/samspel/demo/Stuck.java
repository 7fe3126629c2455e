package org.samspel.demo;

/** A door said no where the tale does not know how to go on. */
final class Stuck extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Of the outcome only its kind is said: it may hold what was found about a person. */
    Stuck(Object outcome) {
        super("The demo's tale cannot go on after " + outcome.getClass().getSimpleName());
    }
}
