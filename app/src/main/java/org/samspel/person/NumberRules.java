package org.samspel.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which numbers a server takes in one area.
 *
 * @param accepted in the order in which they are tried
 * @param synthetic whether it is a demo or a test, which take test persons only
 * @param officialTests the authority's own test serials, if the server names them
 */
record NumberRules(List<AcceptedNumber> accepted, boolean synthetic, TestSerials officialTests) {

    NumberCheck check(String written, LocalDate today) {
        return read(written, today)
                .map(
                        check ->
                                check instanceof NumberCheck.Accepted(var number)
                                        ? check(number, today)
                                        : check)
                .orElseGet(NumberCheck.NotANumber::new);
    }

    /** What was typed as a number, of whichever series. */
    Optional<NumberCheck> read(String written, LocalDate today) {
        var plain = written.replaceAll("\\s", "").replaceAll("[\u2010-\u2015\u2212]", "-");
        return accepted.stream().flatMap(kind -> kind.read(plain, today).stream()).findFirst();
    }

    private NumberCheck check(PersonNumber number, LocalDate today) {
        if ((number.synthetic() || officialTests.hold(number)) != synthetic) {
            return synthetic ? new NumberCheck.SyntheticOnly() : new NumberCheck.RealOnly();
        }
        return number.birthDate().filter(birth -> birth.isAfter(today)).isPresent()
                ? new NumberCheck.BornInTheFuture()
                : new NumberCheck.Accepted(number);
    }
}
