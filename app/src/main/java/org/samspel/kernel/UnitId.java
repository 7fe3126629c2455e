package org.samspel.kernel;

import java.util.UUID;

/** A unit of a party: where staff work and referrals arrive. */
public record UnitId(UUID value) {
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
