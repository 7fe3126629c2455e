package org.samspel.followup.aggregates;

import java.util.Arrays;
import java.util.Locale;

/** How long the times are that a series is cut into, the shortest first. */
public enum Grain {
    MONTH(1),
    QUARTER(3),
    HALF(6);

    private final int months;

    Grain(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    /** As in addresses and text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is none of them is read as quarters. */
    public static Grain of(String code) {
        return Arrays.stream(values())
                .filter(grain -> grain.code().equals(code))
                .findFirst()
                .orElse(QUARTER);
    }
}
