package org.samspel.access.law;

/**
 * Whether the person can be asked, and what is known of their attitude when they cannot.
 *
 * @param attitudeSought whether it has been clarified as far as possible
 * @param wouldObject whether there is reason to think that the person would object
 */
public record Will(Asking asking, boolean attitudeSought, boolean wouldObject) {
    public static final Will CAN_BE_ASKED = new Will(Asking.POSSIBLE, false, false);

    public enum Asking {
        POSSIBLE,
        NOT_NOW,
        LASTINGLY_UNABLE
    }

    boolean cannotBeAsked() {
        return asking != Asking.POSSIBLE;
    }

    /** Lag (2022:913) 3 kap. 3–4 §§: needed, attitude clarified, no reason to expect a no. */
    boolean allowsForTheUnable() {
        return asking == Asking.LASTINGLY_UNABLE && attitudeSought && !wouldObject;
    }

    Will withAttitudeSought() {
        return new Will(asking, true, wouldObject);
    }
}
