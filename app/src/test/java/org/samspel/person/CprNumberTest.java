package org.samspel.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.organisation.Country;

import java.time.LocalDate;

class CprNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static NumberRules real() {
        return new NumberRules(AcceptedNumber.in(Country.DK), false, TestSerials.of(""));
    }

    private static NumberRules demo() {
        return new NumberRules(AcceptedNumber.in(Country.DK), true, TestSerials.of(""));
    }

    @ParameterizedTest
    @CsvSource({
        "0101003000, 1900-01-01",
        "010136-4000, 2036-01-01",
        "0101374000, 1937-01-01",
        "0101575000, 2057-01-01",
        "0101585000, 1858-01-01",
        "010136 9000, 2036-01-01",
        "0101379000, 1937-01-01",
        "2902004999, 2000-02-29"
    })
    void readsTheCenturyFromTheSeventhDigit(String written, LocalDate birth) {
        assertThat(CprNumber.read(written)).map(CprNumber::birthDate).contains(birth);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "01010112345",
                "3101a01234",
                "3113001234",
                "3002001234",
                "2902010000"
            })
    void refusesWhatIsNoNumber(String written) {
        assertThat(CprNumber.read(written)).isEmpty();
    }

    @Test
    void acceptsNumbersWithoutModulus11() {
        // 4·2+3·3+2·0+7·1+6·7+5·0+4·1+3·2+2·3+1·4 is no multiple of 11 for this one.
        assertThat(real().check("2301701234", TODAY)).isInstanceOf(NumberCheck.Accepted.class);
    }

    @Test
    void keepsTestPersonsAndRealPersonsApart() {
        assertThat(demo().check("7203720123", TODAY)).isInstanceOf(NumberCheck.Accepted.class);
        assertThat(demo().check("1203720123", TODAY)).isInstanceOf(NumberCheck.SyntheticOnly.class);
        assertThat(real().check("7203720123", TODAY)).isInstanceOf(NumberCheck.RealOnly.class);
    }

    @Test
    void refusesPersonsNotYetBorn() {
        assertThat(real().check("2412365999", TODAY))
                .isInstanceOf(NumberCheck.BornInTheFuture.class);
    }

    @Test
    void neverPrintsItsDigits() {
        assertThat(CprNumber.read("7203720123").orElseThrow().toString()).doesNotContain("720");
    }
}
