package org.samspel.agreement.workshop;

import org.samspel.kernel.UserId;

import java.time.Instant;
import java.util.UUID;

/** What an author says about a clause to the others; no part of the agreement. */
public record ClauseComment(
        UUID id, UUID clause, String text, UserId writtenBy, Instant writtenAt) {}
