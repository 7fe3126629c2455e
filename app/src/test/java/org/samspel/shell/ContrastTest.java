package org.samspel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tokens hold what they promise, light and dark: contrast as WCAG 2.2 measures it, 4.5 for text
 * (1.4.3), 7 for the accent's, 3 for lines that carry a meaning (1.4.11).
 */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6});");

    private final String sheet = sheet();

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "ink : paper surface accent-soft soon-soft danger-soft good-soft plain-soft : 7",
                "ink-second : paper surface accent-soft plain-soft soon-soft : 4.5",
                "accent : paper surface : 7",
                "accent : accent-soft plain-soft : 4.5",
                "accent-strong : paper surface accent-soft : 7",
                "on-accent : accent accent-strong : 7",
                "soon : paper surface soon-soft : 4.5",
                "danger : paper surface danger-soft : 4.5",
                "good : paper surface good-soft : 4.5",
                "plain : paper surface plain-soft : 4.5",
                "line-strong : paper surface : 3",
            })
    void textAndLinesStandOut(String token, String grounds, double least) {
        for (var colours : List.of(light(), dark().getFirst())) {
            for (var ground : grounds.split(" ")) {
                assertThat(contrast(colour(colours, token), colour(colours, ground)))
                        .as("%s on %s", token, ground)
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    @Test
    void chosenDarkIsTheDevicesDark() {
        assertThat(dark()).hasSize(2);
        assertThat(dark().getFirst()).isEqualTo(dark().getLast());
        assertThat(dark().getFirst().keySet()).isEqualTo(light().keySet());
    }

    private Map<String, String> light() {
        return tokens(sheet.substring(sheet.indexOf(":root {"), sheet.indexOf("@media")));
    }

    private List<Map<String, String>> dark() {
        return Stream.of(":root:not([data-theme]) {", ":root[data-theme=\"dark\"] {")
                .map(sheet::indexOf)
                .map(start -> tokens(sheet.substring(start, sheet.indexOf('}', start))))
                .toList();
    }

    private static Map<String, String> tokens(String block) {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(block).results().forEach(one -> tokens.put(one.group(1), one.group(2)));
        return tokens;
    }

    private static String colour(Map<String, String> colours, String token) {
        return Objects.requireNonNull(colours.get(token), token);
    }

    private static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1)
                + 0.7152 * channel(colour, 3)
                + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String sheet() {
        try {
            return new ClassPathResource("shell/style/00-tokens.css")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
