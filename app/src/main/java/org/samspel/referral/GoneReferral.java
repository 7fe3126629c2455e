package org.samspel.referral;

import org.samspel.kernel.UnitId;

import java.time.Instant;

/**
 * What a former receiver may still know of a referral that is no longer theirs: what happened, not
 * about whom.
 *
 * @param reason written to the receivers by who took it away
 */
public record GoneReferral(ReferralStatus status, UnitId sender, Instant at, String reason) {
    static GoneReferral of(Referral referral) {
        var moments = referral.moments();
        var notes = referral.notes();
        return new GoneReferral(
                referral.status(),
                referral.sender(),
                moments.withdrawnAt().or(moments::redirectedAt).orElseThrow(),
                notes.withdrawReason().or(notes::redirectReason).orElse(""));
    }

    /** Without the reason: it must never reach a log. */
    @Override
    public String toString() {
        return "GoneReferral[" + status + "]";
    }
}
