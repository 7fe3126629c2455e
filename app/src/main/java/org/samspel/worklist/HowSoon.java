package org.samspel.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon a task is due. */
public enum HowSoon {
    OVERDUE,
    /** Today, tomorrow or the day after. */
    SOON,
    /** Later, or without a deadline. */
    LATER;

    private static final int SOON_DAYS_MAX = 2;

    /** The first moment that is no longer soon. */
    static Instant soonUntil(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone)
                .plusDays(SOON_DAYS_MAX + 1L)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** As in addresses and text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HowSoon> of(String code) {
        return Arrays.stream(values()).filter(soon -> soon.code().equals(code)).findFirst();
    }
}
