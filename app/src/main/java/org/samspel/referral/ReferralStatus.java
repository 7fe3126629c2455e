package org.samspel.referral;

/** Where a referral stands. Whether it is overdue or has expired is told when it is read. */
public enum ReferralStatus {
    SENT,
    RECEIVED,
    /** The receiver has asked the sender for what is missing. */
    RETURNED,
    ACCEPTED,
    DECLINED,
    STARTED,
    COMPLETED,
    /** The question was answered, or the assessment given: who was responsible stays so. */
    ANSWERED,
    /** Sent on to another receiver, as a referral of its own. */
    REDIRECTED,
    WITHDRAWN;

    /** Whether the receiver has still to accept, answer or decline. */
    public boolean awaitsReply() {
        return this == SENT || this == RECEIVED;
    }

    /** Whether a receiver that takes over holds the person. */
    public boolean receiverHolds() {
        return this == ACCEPTED || this == STARTED;
    }

    /** Whether nothing more will happen to it. */
    public boolean isEnded() {
        return switch (this) {
            case SENT, RECEIVED, RETURNED, ACCEPTED, STARTED -> false;
            case DECLINED, COMPLETED, ANSWERED, REDIRECTED, WITHDRAWN -> true;
        };
    }

    /** Whether it is as if it had not been sent to this receiver: no longer the receiver's. */
    public boolean isTakenAway() {
        return this == REDIRECTED || this == WITHDRAWN;
    }

    /** As in text keys: {@code sent}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
