package org.samspel.storage;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Whether the audit trail, or the access log, is as it was written. */
public sealed interface AuditVerdict {

    /**
     * @param changes all that were recorded, in seals or not; of the log, its lines
     * @param erased changes whose payload was erased on record; lines deleted after their time
     * @param unsealed changes that no seal protects yet
     * @param unwitnessed last seals whose head is not yet kept outside of the database
     */
    record Whole(long changes, long seals, long erased, long unsealed, long unwitnessed)
            implements AuditVerdict {}

    /** Every break that was found, in the order of the chain. */
    record Broken(List<Break> breaks) implements AuditVerdict {
        public Broken {
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * Where it breaks; never what a row contains.
     *
     * @param at when the row was written, or sealed where it is no more
     */
    record Break(
            Fault fault,
            @Nullable Long seal,
            @Nullable Long change,
            @Nullable String table,
            @Nullable Instant at) {}

    /** What is wrong, in plain words. */
    enum Fault {
        ALTERED("it was altered"),
        MISSING("it was deleted"),
        ADDED("it was added after the seal"),
        PAYLOAD_ALTERED("the kept row was altered"),
        PAYLOAD_MISSING("the kept row was removed without an erasure on record"),
        SEAL_ALTERED("the seal was altered"),
        SEAL_MISSING("a seal was deleted"),
        CHAIN_CUT("the end of the chain was cut off"),
        HEAD_DIFFERS("the seal is not the one whose head was kept outside of the database"),
        HEADS_INCOMPLETE("its head is missing from the file kept outside of the database");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
