package org.samspel.referral;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step as somebody wants to take it.
 *
 * @param words the reason or the note, for steps that need words; else empty
 * @param until the day until which a plan holds
 */
public record StepWish(ReferralStep step, String words, Optional<LocalDate> until) {
    public StepWish {
        words = words.strip();
    }

    public static StepWish of(ReferralStep step, String words) {
        return new StepWish(step, words, Optional.empty());
    }

    /** Without the words: they must never reach a log. */
    @Override
    public String toString() {
        return "StepWish[" + step + "]";
    }
}
