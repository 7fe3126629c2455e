package org.samspel.demo;

import org.samspel.organisation.Unit;

/** A made-up person who is new to the area. */
record Newcomer(
        String number,
        String givenName,
        String familyName,
        String municipalityCode,
        Unit practice) {
    @Override
    public String toString() {
        return "Newcomer";
    }
}
