package org.samspel.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is to be done about a referral. */
public enum TaskKind {
    ANSWER,
    START,
    COMPLETE,
    CHOOSE_OTHER_WAY,
    READ_CLOSING_NOTE;

    /** Whether the unit itself says that it is done; the others end with what happens. */
    public boolean isNotedByHand() {
        return this == CHOOSE_OTHER_WAY || this == READ_CLOSING_NOTE;
    }

    /** As in addresses and text keys: {@code choose-other-way}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TaskKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
