package org.samspel.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of a plan is, in the order in which they are read. */
public enum LineKind {
    /** What matters to the person, in their own words. */
    MATTERS,
    SITUATION,
    GOAL,
    SERVICE,
    /** What the person does themselves, health-promoting and preventive things among it. */
    ACTION,
    /** What relatives do, where the person does not object. */
    RELATIVES;

    /** As in addresses and text keys: {@code goal}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LineKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
