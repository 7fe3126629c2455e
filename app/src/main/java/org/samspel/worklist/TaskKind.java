package org.samspel.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is to be done about a referral. */
public enum TaskKind {
    ANSWER(false),
    /** Add what the receiver asked for. */
    SUPPLEMENT(false),
    /** The receiver has not answered in time. */
    CONTACT_RECEIVER(true),
    /** Nobody took the open referral up in time. */
    FOLLOW_UP_OPEN(true),
    /** The receiver has closed: send it on. */
    REDIRECT(false),
    START(false),
    /** Give the assessment, and hand back. */
    ASSESS(false),
    COMPLETE(false),
    CHOOSE_OTHER_WAY(true),
    READ_REDIRECT(true),
    READ_ANSWER(true),
    READ_START(true),
    READ_PLAN(true),
    READ_CLOSING_NOTE(true);

    private final boolean notedByHand;

    TaskKind(boolean notedByHand) {
        this.notedByHand = notedByHand;
    }

    /** Whether the unit itself says that it is done; the others end with what happens. */
    public boolean isNotedByHand() {
        return notedByHand;
    }

    /** Whether all that is to be done is to read it. */
    public boolean isToRead() {
        return name().startsWith("READ_");
    }

    /** As in addresses and text keys: {@code choose-other-way}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TaskKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
