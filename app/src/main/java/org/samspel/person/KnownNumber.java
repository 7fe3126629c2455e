package org.samspel.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A number that stands or stood for a person; the current ones and those to keep come first.
 *
 * @param since nothing when it was known from the registration on
 * @param replacedOn when another number took its place
 */
public record KnownNumber(
        Identifier identifier, Optional<LocalDate> since, Optional<LocalDate> replacedOn)
        implements Comparable<KnownNumber> {
    private static final Comparator<KnownNumber> ORDER =
            Comparator.comparing((KnownNumber number) -> !number.isCurrent())
                    .thenComparingInt(number -> number.identifier().rank())
                    .thenComparing(number -> number.identifier().system())
                    .thenComparing(number -> number.identifier().value());

    public boolean isCurrent() {
        return replacedOn.isEmpty();
    }

    @Override
    public int compareTo(KnownNumber other) {
        return ORDER.compare(this, other);
    }
}
