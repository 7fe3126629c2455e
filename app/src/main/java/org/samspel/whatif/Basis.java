package org.samspel.whatif;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a what-if is run over. */
public enum Basis {
    /** A made-up population as large as the region. */
    REGION(1),
    /** The first tenth of it, for a first look. */
    TENTH(10),
    /** What the area’s providers have assessed, each provider’s own by itself. */
    ASSESSMENTS(1);

    private final int part;

    Basis(int part) {
        this.part = part;
    }

    /** How many persons of the region one person stands for. */
    public int part() {
        return part;
    }

    public boolean isMadeUp() {
        return this != ASSESSMENTS;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Basis> named(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
