package org.samspel.agreement.web;

import org.samspel.agreement.Addressee;
import org.samspel.shell.NotFound;

import java.util.Optional;

/** An edition as an address names it. */
record EditionAsked(Edition edition, Optional<Addressee> audience) {
    static EditionAsked of(String kind, String audience) {
        var edition = Edition.of(kind).orElseThrow(NotFound::new);
        if (audience.isEmpty()) {
            return new EditionAsked(edition, Optional.empty());
        }
        var asked =
                Addressee.of(audience)
                        .filter(one -> edition == Edition.PIXI && one != Addressee.PERSON)
                        .orElseThrow(NotFound::new);
        return new EditionAsked(edition, Optional.of(asked));
    }

    /** A version’s number as an address has it. */
    static int number(String number) {
        if (!number.matches("\\d{1,6}")) {
            throw new NotFound();
        }
        return Integer.parseInt(number);
    }
}
