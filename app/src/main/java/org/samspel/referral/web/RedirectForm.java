package org.samspel.referral.web;

import org.samspel.referral.ReferralId;
import org.samspel.referral.SendOn;

/**
 * What was typed to send a referral on.
 *
 * @param target the code of the target that was chosen, or empty
 */
public record RedirectForm(int version, String target, String reason, boolean consent) {
    static final RedirectForm UNTOUCHED = new RedirectForm(0, "", "", false);

    boolean isSent() {
        return version > 0;
    }

    SendOn of(ReferralId referral) {
        return new SendOn(referral, version, target, reason, consent);
    }

    /** Without what was typed: it must not reach a log. */
    @Override
    public String toString() {
        return "RedirectForm";
    }
}
