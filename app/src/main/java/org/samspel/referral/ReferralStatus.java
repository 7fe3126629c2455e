package org.samspel.referral;

/** Where a referral stands. The sender holds the person until the receiver has accepted. */
public enum ReferralStatus {
    SENT,
    RECEIVED,
    ACCEPTED,
    DECLINED,
    STARTED,
    COMPLETED;

    /** Whether the receiver has still to accept or decline. */
    public boolean awaitsReply() {
        return this == SENT || this == RECEIVED;
    }

    /** Whether the receiver holds the person. */
    public boolean receiverHolds() {
        return this == ACCEPTED || this == STARTED;
    }
}
