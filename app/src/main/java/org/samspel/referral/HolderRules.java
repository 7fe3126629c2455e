package org.samspel.referral;

import java.util.List;
import java.util.Optional;

/** Who holds a person: the sender until the receiver accepts, and again after the end. */
final class HolderRules {
    private HolderRules() {}

    /**
     * The referral that decides: the newest that a receiver has accepted and not ended, else the
     * newest that awaits its answer, else the newest that has ended.
     *
     * @param referrals those that can move the responsibility, newest first
     */
    static Optional<Referral> deciding(List<Referral> referrals) {
        return referrals.stream()
                .filter(referral -> referral.status().receiverHolds())
                .findFirst()
                .or(
                        () ->
                                referrals.stream()
                                        .filter(referral -> referral.status().awaitsReply())
                                        .findFirst())
                .or(() -> referrals.stream().findFirst());
    }
}
