package org.samspel.agreement;

import org.samspel.kernel.UserId;

import java.time.Instant;
import java.util.Optional;

/**
 * Something beside the text of a version, as it stands.
 *
 * @param version counts each way that it has been written, from 1
 * @param writtenBy nobody, while it is as it came with the content or from the version before
 */
public record Companion<T extends CompanionText>(
        String id, int version, T text, Optional<UserId> writtenBy, Instant writtenAt) {}
