package org.samspel.shell;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.MissingResourceException;

/**
 * The interface's words in one language, and days, times and numbers as that language writes them.
 *
 * @param zone in which instants are shown
 * @param words the bundles of all rooms, by key
 */
public record Texts(Language language, ZoneId zone, Map<String, String> words) {

    /**
     * The text of a key, with the arguments in the places that {@link MessageFormat} names; days
     * and instants among them are written as {@link #date} and {@link #dateTime} do.
     *
     * @throws MissingResourceException when no room has the key
     */
    public String get(String key, Object... arguments) {
        var pattern = words.get(key);
        if (pattern == null) {
            throw new MissingResourceException("No text: " + key, language.code(), key);
        }
        var written = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            written[i] = written(arguments[i]);
        }
        return new MessageFormat(pattern, language.locale()).format(written);
    }

    private Object written(Object argument) {
        return switch (argument) {
            case LocalDate day -> date(day);
            case Instant instant -> dateTime(instant);
            default -> argument;
        };
    }

    /** 2026-11-22, 22.11.2026, 22 Nov 2026. */
    public String date(LocalDate day) {
        return with(
                day,
                switch (language) {
                    case SV -> "yyyy-MM-dd";
                    case DA -> "dd.MM.yyyy";
                    case EN -> "d MMM yyyy";
                });
    }

    /** 2026-11-22 19:12, 22.11.2026 19.12, 22 Nov 2026 19:12, in the area's zone. */
    public String dateTime(Instant instant) {
        var local = instant.atZone(zone);
        return date(local.toLocalDate()) + " " + with(local, clockPattern());
    }

    /** 19:12, 19.12, in the area's zone. */
    public String time(Instant instant) {
        return with(instant.atZone(zone), clockPattern());
    }

    /** 3 okt, 3. okt, 3 Oct: short, where the year is clear. */
    public String dayAndMonth(LocalDate day) {
        return with(day, language == Language.DA ? "d. MMM" : "d MMM")
                .replace(".", "")
                .replaceFirst("^(\\d+) ", language == Language.DA ? "$1. " : "$1 ");
    }

    /** torsdag 3 december, torsdag 3. december, Thursday 3 December. */
    public String weekday(LocalDate day) {
        return with(day, language == Language.DA ? "EEEE d. MMMM" : "EEEE d MMMM");
    }

    /** i dag, i morgen, om 3 dage, 2 dage over. */
    public String relative(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return get("shell.relative.over", -days);
        }
        return get("shell.relative.in", days);
    }

    /** 54 år, 54 years. */
    public String age(int years) {
        return get("shell.age", years);
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(language.locale()).format(value);
    }

    /** With at most that many decimals. */
    public String number(double value, int decimalsMax) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(decimalsMax);
        return format.format(value);
    }

    /** A share of 1 in whole per cent: 0.456 is 46 %. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(language.locale()).format(share);
    }

    private String clockPattern() {
        return language == Language.DA ? "HH.mm" : "HH:mm";
    }

    private String with(TemporalAccessor time, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
    }
}
