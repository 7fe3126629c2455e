package org.samspel.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.MissingResourceException;

class TextsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final Bundles bundles = new Bundles(List.of("shell"));

    @ParameterizedTest
    @CsvSource({"SV, 2026-11-22", "DA, 22.11.2026", "EN, 22 Nov 2026"})
    void writesDaysAsTheLanguageDoes(Language language, String written) {
        assertThat(in(language).date(TODAY)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"SV, 2026-07-01 21:12", "DA, 01.07.2026 21.12", "EN, 1 Jul 2026 21:12"})
    void writesInstantsInTheAreasZone(Language language, String written) {
        assertThat(in(language).dateTime(Instant.parse("2026-07-01T19:12:00Z"))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"SV, 3 okt, lördag 3 oktober", "DA, 3. okt, lørdag 3. oktober"})
    void writesShortAndSpokenDays(Language language, String brief, String spoken) {
        var day = LocalDate.of(2026, 10, 3);
        assertThat(in(language).dayAndMonth(day)).isEqualTo(brief);
        assertThat(in(language).weekday(day)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({
        "DA, -2, 2 dage over, OVERDUE",
        "DA, -1, 1 dag over, OVERDUE",
        "DA, 0, i dag, SOON",
        "DA, 1, i morgen, SOON",
        "DA, 2, om 2 dage, SOON",
        "DA, 3, om 3 dage, NEUTRAL",
        "SV, -1, 1 dag över tiden, OVERDUE",
        "SV, 4, om 4 dagar, NEUTRAL",
        "EN, 1, tomorrow, SOON",
        "EN, 1200, 'in 1,200 days', NEUTRAL"
    })
    void saysHowSoonADeadlineIs(Language language, int days, String written, Tone tone) {
        var due = TODAY.plusDays(days);
        assertThat(in(language).relative(due, TODAY)).isEqualTo(written);
        assertThat(Tone.ofDeadline(due, TODAY)).isEqualTo(tone);
    }

    @ParameterizedTest
    @CsvSource({
        "SV, '1\u00a0234,5', '46\u00a0%'",
        "DA, '1.234,5', '46\u00a0%'",
        "EN, '1,234.5', 46%"
    })
    void writesNumbersWithTheLanguagesSeparators(Language language, String number, String share) {
        assertThat(in(language).number(1234.5, 2)).isEqualTo(number);
        assertThat(in(language).percent(0.456)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"SV, 54 år", "DA, 54 år", "EN, 54 years"})
    void writesAges(Language language, String written) {
        assertThat(in(language).age(54)).isEqualTo(written);
    }

    @Test
    void writesDaysAmongTheArguments() {
        assertThat(in(Language.DA).get("shell.chart.cutoff", TODAY))
                .isEqualTo("Grænse: 22.11.2026");
    }

    @Test
    void refusesAKeyThatNoRoomHas() {
        var texts = in(Language.SV);
        assertThatThrownBy(() -> texts.get("shell.nothing"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("shell.nothing");
    }

    private Texts in(Language language) {
        return bundles.in(language, ZONE);
    }
}
