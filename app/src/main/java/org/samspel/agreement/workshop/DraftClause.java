package org.samspel.agreement.workshop;

import org.samspel.kernel.UserId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A clause of a draft, as it stands.
 *
 * @param id stays when its number changes
 * @param version counts each way that it has been written, from 1
 * @param writtenBy nobody, while it is as in the version that the draft was drawn from
 */
public record DraftClause(
        UUID id, int version, ClauseText text, Optional<UserId> writtenBy, Instant writtenAt) {}
