package org.samspel.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a receiver can do with a referral. */
public enum ReferralStep {
    ACCEPT(ReferralStatus.ACCEPTED),
    RECEIVE(ReferralStatus.RECEIVED),
    DECLINE(ReferralStatus.DECLINED),
    START(ReferralStatus.STARTED),
    COMPLETE(ReferralStatus.COMPLETED);

    private final ReferralStatus leadsTo;

    ReferralStep(ReferralStatus leadsTo) {
        this.leadsTo = leadsTo;
    }

    public ReferralStatus leadsTo() {
        return leadsTo;
    }

    /** Whether the receiver must say why, or what was done. */
    public boolean needsWords() {
        return this == DECLINE || this == COMPLETE;
    }

    public boolean isOpenIn(ReferralStatus status) {
        return switch (this) {
            case RECEIVE -> status == ReferralStatus.SENT;
            case ACCEPT, DECLINE -> status.awaitsReply();
            case START -> status == ReferralStatus.ACCEPTED;
            case COMPLETE -> status == ReferralStatus.STARTED;
        };
    }

    /** As in addresses and text keys: {@code accept}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReferralStep> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    static List<ReferralStep> openIn(ReferralStatus status) {
        return Arrays.stream(values()).filter(step -> step.isOpenIn(status)).toList();
    }
}
