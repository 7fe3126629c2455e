package org.samspel.decision;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** The two durations of FEEL in the notation of ISO 8601, which XML Schema shares. */
final class Durations {

    private static final Pattern DAYS_TIME =
            Pattern.compile(
                    "(-?)P(?=[\\dT])(?:(\\d{1,9})D)?"
                            + "(?:T(?=\\d)(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?"
                            + "(?:(\\d{1,9})(?:\\.(\\d{1,9}))?S)?)?");
    private static final Pattern MONTHS =
            Pattern.compile("(-?)P(?=\\d)(?:(\\d{1,9})Y)?(?:(\\d{1,9})M)?");
    private static final int MONTHS_OF_YEAR = 12;

    private Durations() {}

    static Optional<Duration> daysTime(String text) {
        var matcher = DAYS_TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var nanos =
                matcher.group(6) == null ? "0" : (matcher.group(6) + "00000000").substring(0, 9);
        var length =
                Duration.ofDays(whole(matcher.group(2)))
                        .plusHours(whole(matcher.group(3)))
                        .plusMinutes(whole(matcher.group(4)))
                        .plusSeconds(whole(matcher.group(5)))
                        .plusNanos(whole(nanos));
        return Optional.of(matcher.group(1).isEmpty() ? length : length.negated());
    }

    static Optional<Long> months(String text) {
        var matcher = MONTHS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var months = whole(matcher.group(2)) * MONTHS_OF_YEAR + whole(matcher.group(3));
        return Optional.of(matcher.group(1).isEmpty() ? months : -months);
    }

    static String text(Duration length) {
        if (length.isZero()) {
            return "PT0S";
        }
        var positive = length.abs();
        var text = new StringBuilder(length.isNegative() ? "-P" : "P");
        add(text, positive.toDaysPart(), "D");
        var time = new StringBuilder();
        add(time, positive.toHoursPart(), "H");
        add(time, positive.toMinutesPart(), "M");
        var nanos = positive.toNanosPart();
        if (nanos == 0) {
            add(time, positive.toSecondsPart(), "S");
        } else {
            var fraction = String.format("%09d", nanos).replaceAll("0+$", "");
            time.append(positive.toSecondsPart()).append('.').append(fraction).append('S');
        }
        return text + (time.isEmpty() ? "" : "T" + time);
    }

    static String text(long months) {
        if (months == 0) {
            return "P0M";
        }
        var text = new StringBuilder(months < 0 ? "-P" : "P");
        add(text, Math.abs(months) / MONTHS_OF_YEAR, "Y");
        add(text, Math.abs(months) % MONTHS_OF_YEAR, "M");
        return text.toString();
    }

    private static void add(StringBuilder text, long count, String unit) {
        if (count != 0) {
            text.append(count).append(unit);
        }
    }

    private static long whole(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
