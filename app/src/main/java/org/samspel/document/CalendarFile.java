package org.samspel.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** An appointment as a file that calendars take in (iCalendar, RFC 5545). */
public final class CalendarFile {
    /** Lines are no longer than this, in octets (3.1). */
    private static final int LINE_OCTETS_MAX = 75;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    public static byte[] of(Appointment appointment) {
        var lines = new ArrayList<String>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Samspel//Samspel//EN");
        lines.add("METHOD:PUBLISH");
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + text(appointment.key()));
        lines.add("SEQUENCE:" + appointment.sequence());
        lines.add("DTSTAMP:" + moment(appointment.writtenAt()));
        lines.add("DTSTART:" + moment(appointment.from()));
        lines.add("DTEND:" + moment(appointment.from().plus(appointment.length())));
        lines.add("SUMMARY:" + text(appointment.title()));
        if (!appointment.place().isBlank()) {
            lines.add("LOCATION:" + text(appointment.place()));
        }
        if (!appointment.link().isBlank()) {
            lines.add("URL:" + appointment.link().replaceAll("\\s", ""));
        }
        lines.add("CLASS:CONFIDENTIAL");
        lines.add("END:VEVENT");
        lines.add("END:VCALENDAR");
        return (String.join("\r\n", lines.stream().flatMap(line -> folded(line).stream()).toList())
                        + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** What means something in the format is written so that it means itself (3.3.11). */
    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** A long line goes on in the next, after a space; no letter is cut in two (3.1). */
    private static List<String> folded(String line) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var octets = 0;
        for (var letter : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS_MAX) {
                parts.add(part.toString());
                part = new StringBuilder(" ");
                octets = 1;
            }
            part.append(letter);
            octets += size;
        }
        parts.add(part.toString());
        return parts;
    }
}
