package org.samspel.agreement.workshop;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.UserId;

import java.time.Instant;
import java.util.Optional;

/**
 * What a party answers in a consultation.
 *
 * @param clause its number, or empty for the agreement as a whole
 * @param version counts the party's answers about the clause, from 1
 * @param text why; may be empty only when the party agrees
 */
public record Answer(
        PartyId party,
        String clause,
        int version,
        Stance stance,
        String text,
        UserId writtenBy,
        Instant writtenAt,
        Optional<Reply> reply) {

    public enum Stance {
        AGREE,
        COMMENT,
        OBJECT;

        /** Whether the group owes a reply. */
        public boolean asksForReply() {
            return this != AGREE;
        }
    }

    /** What the group says to it. */
    public record Reply(int version, String text, UserId writtenBy, Instant writtenAt) {}

    boolean awaitsReply() {
        return stance.asksForReply() && reply.isEmpty();
    }
}
