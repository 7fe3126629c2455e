package org.samspel.referral;

/**
 * The wish to send a referral on.
 *
 * @param version of the referral that was seen
 * @param target the code of one of the targets
 * @param consented whether the person agrees, where the law asks for that
 */
public record SendOn(
        ReferralId referral, int version, String target, String reason, boolean consented) {
    public SendOn {
        reason = reason.strip();
    }

    /** Without what was typed: it must not reach a log. */
    @Override
    public String toString() {
        return "SendOn[referral=%s, version=%d]".formatted(referral, version);
    }
}
