package org.samspel.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who of the unit has a task, as the reader sees it. */
public enum Whose {
    MINE,
    COLLEAGUES,
    /** Nobody has taken it, or who had it no longer works at the unit. */
    UNASSIGNED;

    /** As in addresses and text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Whose> of(String code) {
        return Arrays.stream(values()).filter(whose -> whose.code().equals(code)).findFirst();
    }
}
