package org.samspel.decision.dmn;

import org.samspel.decision.Type;
import org.samspel.decision.UnaryTest;

/** Single cells for tests outside of this package. */
public final class Cells {

    private Cells() {}

    public static UnaryTest test(String text, Type type) {
        try {
            return UnaryTestParser.parse(text, type);
        } catch (Misread e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Whether a column that allows only some values may hold this test. */
    public static boolean areAllowed(Type type, UnaryTest allowed, UnaryTest test) {
        return AllowedValues.beyond(type, allowed, test).isEmpty();
    }
}
