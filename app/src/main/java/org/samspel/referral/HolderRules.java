package org.samspel.referral;

import java.util.List;
import java.util.Optional;

/** Who holds a person: the sender until the receiver accepts, and again after the end. */
final class HolderRules {
    private HolderRules() {}

    /**
     * The referral that decides: the newest that a receiver has accepted and not ended, else the
     * newest that awaits its answer, else the newest that has ended. Advice and assessments never
     * decide, nor what was sent on or withdrawn: who held the person before, holds them still.
     *
     * @param referrals of a person, newest first
     */
    static Optional<Referral> deciding(List<Referral> referrals) {
        var moving =
                referrals.stream()
                        .filter(referral -> !referral.supplementary())
                        .filter(referral -> referral.handOver().movesResponsibility())
                        .filter(referral -> !referral.status().isTakenAway())
                        .toList();
        return moving.stream()
                .filter(referral -> referral.terms().receiverHolds())
                .findFirst()
                .or(
                        () ->
                                moving.stream()
                                        .filter(referral -> !referral.status().isEnded())
                                        .findFirst())
                .or(() -> moving.stream().findFirst());
    }
}
