package org.samspel.demo;

import org.samspel.organisation.Unit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A made-up person who is new to the area.
 *
 * @param birthDate where the number may not tell it
 */
record Newcomer(
        String number,
        String givenName,
        String familyName,
        Optional<LocalDate> birthDate,
        String municipalityCode,
        Unit practice) {
    @Override
    public String toString() {
        return "Newcomer";
    }
}
