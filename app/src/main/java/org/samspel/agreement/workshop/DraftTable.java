package org.samspel.agreement.workshop;

import org.samspel.kernel.UserId;

import java.time.Instant;
import java.util.Optional;

/**
 * A decision table of a draft, as it stands.
 *
 * @param dmn its text
 */
public record DraftTable(
        String id, int version, String dmn, Optional<UserId> writtenBy, Instant writtenAt) {

    /** The same with another text. */
    DraftTable as(String other) {
        return new DraftTable(id, version, other, writtenBy, writtenAt);
    }
}
