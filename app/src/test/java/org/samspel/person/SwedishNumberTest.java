package org.samspel.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.organisation.Country;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Swedish numbers, held over many: each is made by the rule, then read and broken. */
class SwedishNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate OLDEST = LocalDate.of(1905, 1, 1);
    private static final int SYNTHETIC = 80;
    private static final int COORDINATION = 60;

    private static NumberRules rules(boolean synthetic) {
        return new NumberRules(AcceptedNumber.in(Country.SE), synthetic, TestSerials.of(""));
    }

    private static void forMany(Consumer<LocalDate> check) {
        var random = new SplittableRandom(7);
        var days = (int) (TODAY.toEpochDay() - OLDEST.toEpochDay());
        for (var n = 0; n < 5_000; n++) {
            check.accept(OLDEST.plusDays(random.nextInt(days + 1)));
        }
    }

    private static int serial(LocalDate birth) {
        return Math.floorMod(birth.hashCode() * 31, 1000);
    }

    @Test
    void readsEveryNumberWithTwelveAndTenDigitsWithAndWithoutSeparator() {
        forMany(
                birth -> {
                    var twelve = SwedishNumber.withCheckDigit(birth, 0, 0, serial(birth));
                    var ten = twelve.substring(2);
                    var hundred = TODAY.getYear() - birth.getYear() >= 100;
                    var sign = hundred ? "+" : "-";
                    for (var written :
                            new String[] {
                                twelve,
                                twelve.substring(0, 8) + "-" + twelve.substring(8),
                                " " + twelve.substring(0, 8) + " " + twelve.substring(8),
                                ten.substring(0, 6) + sign + ten.substring(6),
                                hundred ? twelve : ten
                            }) {
                        assertThat(rules(false).check(written, TODAY))
                                .isEqualTo(
                                        new NumberCheck.Accepted(
                                                new PersonNumber(
                                                        NumberKind.PERSONNUMMER,
                                                        NumberKind.PERSONNUMMER.system(),
                                                        twelve,
                                                        Optional.of(birth),
                                                        false)));
                    }
                });
    }

    @Test
    void findsEveryMistypedDigitAndAlmostEverySwap() {
        var random = new SplittableRandom(11);
        forMany(
                birth -> {
                    var right = SwedishNumber.withCheckDigit(birth, 0, 0, serial(birth));
                    var place = random.nextInt(2, 12);
                    var digit = (right.charAt(place) - '0' + random.nextInt(1, 10)) % 10;
                    var wrong = right.substring(0, place) + digit + right.substring(place + 1);
                    assertThat(rules(false).check(wrong, TODAY))
                            .isNotInstanceOf(NumberCheck.Accepted.class);

                    var pair = right.substring(10);
                    if (pair.charAt(0) != pair.charAt(1)
                            && !pair.equals("09")
                            && !pair.equals("90")) {
                        var swapped = right.substring(0, 10) + pair.charAt(1) + pair.charAt(0);
                        assertThat(rules(false).check(swapped, TODAY))
                                .isEqualTo(new NumberCheck.WrongCheckDigit());
                    }
                });
    }

    @Test
    void readsASamordningsnummerByItsDay() {
        forMany(
                birth -> {
                    var number =
                            SwedishNumber.withCheckDigit(birth, 0, COORDINATION, serial(birth));
                    assertThat(rules(false).check(number, TODAY))
                            .isEqualTo(
                                    new NumberCheck.Accepted(
                                            new PersonNumber(
                                                    NumberKind.SAMORDNINGSNUMMER,
                                                    NumberKind.SAMORDNINGSNUMMER.system(),
                                                    number,
                                                    Optional.of(birth),
                                                    false)));
                });
    }

    @Test
    void keepsTestPersonsAndRealPersonsApartWhateverTheNumber() {
        forMany(
                birth -> {
                    for (var days : new int[] {0, COORDINATION}) {
                        var real = SwedishNumber.withCheckDigit(birth, 0, days, serial(birth));
                        var test =
                                SwedishNumber.withCheckDigit(birth, SYNTHETIC, days, serial(birth));
                        assertThat(rules(true).check(test, TODAY))
                                .isInstanceOf(NumberCheck.Accepted.class);
                        assertThat(rules(true).check(real, TODAY))
                                .isEqualTo(new NumberCheck.SyntheticOnly());
                        assertThat(rules(false).check(test, TODAY))
                                .isEqualTo(new NumberCheck.RealOnly());
                    }
                });
    }

    @Test
    void theOfficialTestSerialsCountAsTestsWhereAServerNamesThem() {
        var number = SwedishNumber.withCheckDigit(LocalDate.of(1985, 4, 2), 0, 0, 985);
        var named = TestSerials.of("238-239, 980-999");

        assertThat(new NumberRules(AcceptedNumber.in(Country.SE), true, named).check(number, TODAY))
                .isInstanceOf(NumberCheck.Accepted.class);
        assertThat(
                        new NumberRules(AcceptedNumber.in(Country.SE), false, named)
                                .check(number, TODAY))
                .isEqualTo(new NumberCheck.RealOnly());
        assertThat(rules(false).check(number, TODAY)).isInstanceOf(NumberCheck.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({
        // 26 November 2026 is ahead, so ten digits speak of 1926; who turns a hundred has a plus.
        "2026-11-26, '', 1926",
        "2026-11-26, -, 1926",
        "2026-11-26, +, 1926",
        "2026-11-22, '', 2026",
        "2020-01-05, -, 2020",
        "2020-01-05, +, 1920",
        "1961-04-12, +, 1861"
    })
    void tenDigitsMeanTheLatestCenturyThatIsNotAhead(LocalDate birth, String sign, int year) {
        var ten = SwedishNumber.withCheckDigit(birth, 0, 0, 123).substring(2);

        var read = rules(false).check(ten.substring(0, 6) + sign + ten.substring(6), TODAY);

        assertThat(read).isInstanceOf(NumberCheck.Accepted.class);
        assertThat(((NumberCheck.Accepted) read).number().birthDate())
                .contains(birth.withYear(year));
    }

    @Test
    void anUnknownDayOfASamordningsnummerLeavesTheBirthDateOpen() {
        for (var date : new String[] {"19610060", "19610460"}) {
            var eleven = date + "123";
            var number = eleven + Luhn.checkDigit(eleven.substring(2));
            var read = rules(false).check(number, TODAY);
            assertThat(read).isInstanceOf(NumberCheck.Accepted.class);
            assertThat(((NumberCheck.Accepted) read).number().birthDate()).isEmpty();
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(rules(false).check("19610231-1234", TODAY))
                .isEqualTo(new NumberCheck.NoSuchDate());
        assertThat(rules(false).check("20270101" + "1234", TODAY))
                .isInstanceOf(NumberCheck.WrongCheckDigit.class);
        assertThat(
                        rules(false)
                                .check(
                                        SwedishNumber.withCheckDigit(TODAY.plusDays(1), 0, 0, 100),
                                        TODAY))
                .isEqualTo(new NumberCheck.BornInTheFuture());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "Anna", "1961041212345", "19610412+1234", "196104-121234"})
    void whatHasNoShapeOfANumberIsNone(String written) {
        assertThat(rules(false).check(written, TODAY)).isEqualTo(new NumberCheck.NotANumber());
    }
}
