package org.samspel.whatif;

/**
 * One figure that a what-if reckons with.
 *
 * @param offer a service, a destination without one, or {@value #GENERAL}
 * @param min the least that the form takes
 * @param source where it comes from, or that it is an assumption
 */
public record Assumption(
        String offer, Measure measure, Spread value, double min, double max, String source) {
    public static final String GENERAL = "general";

    /** As it is kept with a run, and begins the names of the form’s fields. */
    public String key() {
        return key(offer, measure);
    }

    public static String key(String offer, Measure measure) {
        return offer + "." + measure.code();
    }

    /** Why it may not be; nothing when it may. */
    public Fault fault(Spread typed) {
        if (typed.least() < min || typed.most() > max) {
            return Fault.OUTSIDE;
        }
        return typed.low() > typed.middle() || typed.middle() > typed.high()
                ? Fault.NOT_RISING
                : Fault.NONE;
    }

    /** What is wrong with three typed figures. */
    public enum Fault {
        NONE,
        OUTSIDE,
        NOT_RISING
    }
}
