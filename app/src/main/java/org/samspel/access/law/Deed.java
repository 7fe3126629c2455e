package org.samspel.access.law;

import org.samspel.kernel.UnitId;

/** What is done with the data. */
public sealed interface Deed {
    /** Looks at what is kept. */
    record Look(Way way, Level level) implements Deed {
        public enum Way {
            SEARCH,
            LIST,
            READ,
            PRINT,
            EXPORT
        }
    }

    /** Writes in the record. */
    record Change() implements Deed {}

    /**
     * Hands data that the sender's provider keeps to somebody else.
     *
     * @param secrecyTried whether the sender has tried, and found that secrecy does not prevent it
     */
    record Disclose(Receiver receiver, boolean secrecyTried) implements Deed {}

    /**
     * @param ownGp whether the unit is the person's own general practice
     */
    record Receiver(UnitId unit, Provider provider, boolean ownGp) {}
}
