package org.samspel.whatif;

/**
 * How many persons of a municipality are sent there by one version and here by the other.
 *
 * @param municipality its code; empty where nobody is told apart by it
 * @param from the destination that the version before names, or {@value #NOBODY}, or {@value
 *     #PHASE_UNKNOWN}
 * @param to the same of the version that is tried
 * @param besideFrom the second destination, or empty
 * @param persons of the whole region, within the basis’s time
 */
public record Flow(
        String municipality,
        String from,
        String to,
        String besideFrom,
        String besideTo,
        long persons) {
    /** No rule answers, or rules contradict each other. */
    public static final String NOBODY = "";

    /** Nobody knows since when, hence no table is asked. */
    public static final String PHASE_UNKNOWN = "?";

    public boolean moves() {
        return !from.equals(to);
    }

    Flow of(long others) {
        return new Flow(municipality, from, to, besideFrom, besideTo, others);
    }

    /** Whether it is somewhere that a person can be sent. */
    public static boolean isSomewhere(String destination) {
        return !destination.equals(NOBODY) && !destination.equals(PHASE_UNKNOWN);
    }
}
