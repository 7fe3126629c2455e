package org.samspel.referral;

import java.util.UUID;

/** One hand-over of a person's care, asked for by one unit of another. */
public record ReferralId(UUID value) {
    public static ReferralId of(String text) {
        return new ReferralId(UUID.fromString(text));
    }
}
