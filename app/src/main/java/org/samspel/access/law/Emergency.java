package org.samspel.access.law;

import org.samspel.kernel.UserId;

import java.time.Instant;
import java.util.Optional;

/**
 * An emergency opening (nödöppning, værdispring): of one user, with a reason, for a while.
 *
 * @param by who opened
 * @param text the reason in their own words
 * @param until from when it is closed again
 * @param ownersShownAt when they saw who has the data, which comes before what the data say
 */
public record Emergency(
        UserId by,
        EmergencyReason reason,
        String text,
        Instant openedAt,
        Instant until,
        Optional<Instant> ownersShownAt) {
    public Emergency {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An emergency opening has a reason in words");
        }
        if (!until.isAfter(openedAt)) {
            throw new IllegalArgumentException("An emergency opening ends after it began");
        }
    }

    public boolean isOpenAt(Instant now) {
        return !openedAt.isAfter(now) && until.isAfter(now);
    }

    boolean ownersShownBy(Instant now) {
        return ownersShownAt.filter(shown -> !shown.isAfter(now)).isPresent();
    }

    /** Without the words: they may tell of the person’s health. */
    @Override
    public String toString() {
        return "Emergency[" + reason + "]";
    }
}
