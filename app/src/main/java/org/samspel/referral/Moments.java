package org.samspel.referral;

import java.time.Instant;
import java.util.Optional;

/**
 * When what happened to a referral.
 *
 * @param replyDue the moment by which the receiver must have answered
 * @param repliedAt when it did: accepted, declined, advised or sent on
 * @param expiresAt after which an open referral can no longer be taken up
 */
public record Moments(
        Instant sentAt,
        Instant replyDue,
        Optional<Instant> receivedAt,
        Optional<Instant> repliedAt,
        Optional<Instant> startedAt,
        Optional<Instant> plannedAt,
        Optional<Instant> completedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> redirectedAt,
        Optional<Instant> withdrawnAt,
        Optional<Instant> expiresAt) {}
