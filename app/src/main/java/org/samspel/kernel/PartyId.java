package org.samspel.kernel;

import java.util.UUID;

/** A party to agreements and, in the law's sense, a provider that controls its own records. */
public record PartyId(UUID value) {
    public static PartyId of(String text) {
        return new PartyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
