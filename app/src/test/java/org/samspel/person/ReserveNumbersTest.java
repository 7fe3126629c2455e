package org.samspel.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.content.ContentNode;
import org.samspel.organisation.Country;

import java.time.LocalDate;

/** Numbers that only reserve a place, as the area's content takes them. */
class ReserveNumbersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String SWEDISH =
            """
            area: jh
            numbers:
              - {kind: personnummer}
              - {kind: samordningsnummer}
              - {kind: national-reserve}
              - {kind: lma, pattern: "[0-9]{7,9}", test-pattern: "T[0-9]{7,9}"}
              - {kind: local-reserve, system: "urn:oid:2.25.1", pattern: "R[0-9A-Z]{6,11}", test-pattern: "TR[0-9A-Z]{6,11}"}
            """;

    private static NumberRules sweden(boolean synthetic) {
        return new NumberRules(
                NumberContent.read(ContentNode.read("jh/numbers.yaml", SWEDISH)),
                synthetic,
                TestSerials.of(""));
    }

    private static NumberRules denmark(boolean synthetic) {
        return new NumberRules(AcceptedNumber.in(Country.DK), synthetic, TestSerials.of(""));
    }

    @ParameterizedTest
    @CsvSource({
        "20210325K069, false, NATIONAL_RESERVE, 20210325K069",
        "98240301AA06, false, NATIONAL_RESERVE, 98240301AA06",
        "20218325-k069, true, NATIONAL_RESERVE, 20218325K069",
        "1234567, false, LMA, 1234567",
        "T12 345-678, true, LMA, T12345678",
        "R00 AB12, false, LOCAL_RESERVE, R00AB12",
        "tr123456, true, LOCAL_RESERVE, TR123456"
    })
    void readsSwedishReserveNumbers(String written, boolean demo, NumberKind kind, String stored) {
        assertThat(sweden(demo).check(written, TODAY))
                .isInstanceOfSatisfying(
                        NumberCheck.Accepted.class,
                        accepted -> {
                            assertThat(accepted.number().kind()).isEqualTo(kind);
                            assertThat(accepted.number().value()).isEqualTo(stored);
                            assertThat(accepted.number().birthDate()).isEmpty();
                        });
        assertThat(sweden(!demo).check(written, TODAY)).isNotInstanceOf(NumberCheck.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "120372-1AB3, X_ECPR, 1972-03-12",
        "1203107XY4, X_ECPR, 2010-03-12",
        "1203720AB3, D_ECPR, 1972-03-12",
        "120310-5ab3, D_ECPR, 2010-03-12"
    })
    void readsDanishReplacementNumbers(String written, NumberKind kind, LocalDate birth) {
        var test = (Integer.parseInt(written.substring(0, 2)) + 60) + written.substring(2);
        assertThat(denmark(true).check(test, TODAY))
                .isInstanceOfSatisfying(
                        NumberCheck.Accepted.class,
                        accepted -> {
                            assertThat(accepted.number().kind()).isEqualTo(kind);
                            assertThat(accepted.number().birthDate()).contains(birth);
                        });
        assertThat(denmark(true).check(written, TODAY)).isEqualTo(new NumberCheck.SyntheticOnly());
        assertThat(denmark(false).check(test, TODAY)).isEqualTo(new NumberCheck.RealOnly());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1203722AB3", "1203723AB3", "1203721A33", "12037210B3"})
    void aSeventhDigitOrLetterOfNoKindIsNoNumber(String written) {
        assertThat(denmark(false).check(written, TODAY))
                .isNotInstanceOfAny(NumberCheck.SyntheticOnly.class, NumberCheck.RealOnly.class)
                .isNotInstanceOf(NumberCheck.Accepted.class);
    }

    @Test
    void aDanishNumberIsNoneInSwedenAndTheOtherWayRound() {
        assertThat(denmark(false).check("198504029855", TODAY))
                .isEqualTo(new NumberCheck.NotANumber());
        assertThat(sweden(false).check("3112720AB3", TODAY))
                .isEqualTo(new NumberCheck.NotANumber());
    }

    @Test
    void numbersAreWrittenAsPeopleReadThem() {
        assertThat(new Identifier(Identifier.CPR, "7203720123").written()).isEqualTo("720372-0123");
        assertThat(new Identifier(NumberKind.PERSONNUMMER.system(), "198504029855").written())
                .isEqualTo("19850402-9855");
        assertThat(new Identifier("urn:oid:2.25.1", "TR123456").written()).isEqualTo("TR123456");
        assertThat(new Identifier(NumberKind.LMA.system(), "T1234567").written())
                .isEqualTo("T1234567");
    }
}
