package org.samspel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** A calendar takes the file in as RFC 5545 says it. */
class CalendarFileTest {
    private static String file(String title, String place) {
        return new String(
                CalendarFile.of(
                        new Appointment(
                                "a@samspel",
                                1,
                                Instant.parse("2026-12-01T09:00:00Z"),
                                Duration.ofHours(1),
                                title,
                                place,
                                "https://video.example/1",
                                Instant.parse("2026-11-16T09:00:00Z"))),
                StandardCharsets.UTF_8);
    }

    @Test
    void saysWhenAndWhere() {
        assertThat(file("Möte", "Rum 2").split("\r\n"))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "UID:a@samspel",
                        "SEQUENCE:1",
                        "DTSTART:20261201T090000Z",
                        "DTEND:20261201T100000Z",
                        "SUMMARY:Möte",
                        "LOCATION:Rum 2",
                        "URL:https://video.example/1",
                        "CLASS:CONFIDENTIAL")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void whatMeansSomethingInTheFormatMeansItself() {
        assertThat(file("Möte; nu, \\ sen", "Rum 2\nvåning 3"))
                .contains("SUMMARY:Möte\\; nu\\, \\\\ sen\r\n", "LOCATION:Rum 2\\nvåning 3\r\n");
    }

    @Test
    void longLinesGoOnWithoutCuttingALetter() {
        var title = "Å".repeat(100);

        var file = file(title, "");

        assertThat(file.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title);
    }
}
