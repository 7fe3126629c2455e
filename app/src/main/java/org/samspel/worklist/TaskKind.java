package org.samspel.worklist;

import java.util.Locale;

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

    /** As in text keys: {@code choose-other-way}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
