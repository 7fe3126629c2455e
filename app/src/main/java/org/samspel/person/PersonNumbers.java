package org.samspel.person;

import org.samspel.kernel.AreaId;
import org.samspel.organisation.Organisations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Checks the numbers that people type, by the area's country and content, and keeps test persons
 * and real persons apart.
 */
@Component
public class PersonNumbers {
    private final NumberContent content;
    private final Organisations organisations;
    private final boolean synthetic;
    private final TestSerials officialTests;

    PersonNumbers(
            NumberContent content,
            Organisations organisations,
            @Value("${samspel.synthetic-numbers:false}") boolean synthetic,
            @Value("${samspel.official-test-serials-se:}") String officialTests) {
        this.content = content;
        this.organisations = organisations;
        this.synthetic = synthetic;
        this.officialTests = TestSerials.of(officialTests);
    }

    /** What an area's server makes of a number, typed with or without separators. */
    public NumberCheck check(AreaId area, String written, LocalDate today) {
        return rules(area).check(written, today);
    }

    /** What was typed as it would be stored, of whichever series; empty if it is no number. */
    public Optional<Identifier> read(AreaId area, String written, LocalDate today) {
        return rules(area)
                .read(written, today)
                .flatMap(
                        check ->
                                check instanceof NumberCheck.Accepted(var number)
                                        ? Optional.of(number.identifier())
                                        : Optional.empty());
    }

    /** The kind of a stored number; nothing for systems that neither Samspel nor the area knows. */
    public Optional<NumberKind> kind(AreaId area, Identifier identifier) {
        return rules(area).accepted().stream()
                .filter(accepted -> accepted.system().equals(identifier.system()))
                .map(AcceptedNumber::kind)
                .findFirst()
                .or(() -> NumberKind.of(identifier.system()));
    }

    private NumberRules rules(AreaId area) {
        var accepted =
                content.of(area.code())
                        .orElseGet(() -> AcceptedNumber.in(organisations.area(area).country()));
        return new NumberRules(accepted, synthetic, officialTests);
    }
}
