package org.samspel.access.law;

/** How much the asker says the data are needed, in the statutes’ own degrees, weakest first. */
public enum Need {
    NOT_STATED,
    /** “Kan antas ha betydelse”. */
    MAY_MATTER,
    /** “Nødvendigt”, “i fornødent omfang”. */
    NECESSARY,
    /** “Oundgängligen behöver”. */
    INDISPENSABLE;

    boolean isAtLeast(Need least) {
        return compareTo(least) >= 0;
    }
}
