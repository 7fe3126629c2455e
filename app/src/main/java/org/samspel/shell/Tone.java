package org.samspel.shell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a word or a card is coloured. The word and its icon say the same, for those who see no
 * colour.
 */
public enum Tone {
    NEUTRAL(Icon.DOT),
    ACCENT(Icon.DOT),
    GOOD(Icon.CHECK),
    SOON(Icon.CLOCK),
    OVERDUE(Icon.ALERT);

    private static final int SOON_DAYS_MAX = 2;

    private final Icon icon;

    Tone(Icon icon) {
        this.icon = icon;
    }

    public Icon icon() {
        return icon;
    }

    /** As in the names of the style classes. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Overdue from the day after the deadline, soon from two days before it. */
    public static Tone ofDeadline(LocalDate due, LocalDate today) {
        var daysLeft = ChronoUnit.DAYS.between(today, due);
        if (daysLeft < 0) {
            return OVERDUE;
        }
        return daysLeft <= SOON_DAYS_MAX ? SOON : NEUTRAL;
    }
}
