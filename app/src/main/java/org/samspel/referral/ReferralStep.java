package org.samspel.referral;

import org.samspel.agreement.HandOver;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What receiver or sender can do with a referral, the most likely first. */
public enum ReferralStep {
    ACCEPT(ReferralStatus.ACCEPTED),
    RECEIVE(ReferralStatus.RECEIVED),
    START(ReferralStatus.STARTED),
    ANSWER(ReferralStatus.ANSWERED),
    PLAN(ReferralStatus.STARTED),
    COMPLETE(ReferralStatus.COMPLETED),
    /** Back to the sender, who is asked for what is missing. */
    RETURN(ReferralStatus.RETURNED),
    DECLINE(ReferralStatus.DECLINED),
    /** The sender adds what was missing; the receiver's deadline begins anew. */
    SUPPLEMENT(ReferralStatus.RECEIVED),
    WITHDRAW(ReferralStatus.WITHDRAWN);

    private final ReferralStatus leadsTo;

    ReferralStep(ReferralStatus leadsTo) {
        this.leadsTo = leadsTo;
    }

    public ReferralStatus leadsTo() {
        return leadsTo;
    }

    /** Whether who takes it must say why, or what was done. */
    public boolean needsWords() {
        return switch (this) {
            case ACCEPT, RECEIVE, START -> false;
            case ANSWER, PLAN, COMPLETE, RETURN, DECLINE, SUPPLEMENT, WITHDRAW -> true;
        };
    }

    /** Whether it says until when. */
    public boolean needsDay() {
        return this == PLAN;
    }

    /** Whether it leaves the straight way, and so never stands as the one thing to do. */
    public boolean isAside() {
        return this == DECLINE || this == RETURN || this == WITHDRAW;
    }

    /** Whether the sender takes it; all others are the receiver's. */
    public boolean isSenders() {
        return this == SUPPLEMENT || this == WITHDRAW;
    }

    /** Whether the sender can note it of a receiver outside of Samspel, who answers on paper. */
    public boolean isNotedOfOutside() {
        return switch (this) {
            case ACCEPT, START, ANSWER, COMPLETE, DECLINE -> true;
            case RECEIVE, PLAN, RETURN, SUPPLEMENT, WITHDRAW -> false;
        };
    }

    /** Whether it can be taken from there. */
    public boolean isOpenIn(HandOver kind, ReferralStatus status) {
        return switch (this) {
            case RECEIVE -> status == ReferralStatus.SENT;
            case ACCEPT -> status.awaitsReply() && kind != HandOver.ADVICE_ONLY;
            case DECLINE, RETURN -> status.awaitsReply();
            case START -> status == ReferralStatus.ACCEPTED;
            case ANSWER ->
                    switch (kind) {
                        case ADVICE_ONLY -> status.awaitsReply();
                        case ASSESS_AND_RETURN -> status.receiverHolds();
                        case TAKE_OVER, OPEN -> false;
                    };
            case PLAN, COMPLETE -> status == ReferralStatus.STARTED && kind.movesResponsibility();
            case SUPPLEMENT -> status == ReferralStatus.RETURNED;
            case WITHDRAW ->
                    status.awaitsReply()
                            || status == ReferralStatus.RETURNED
                            || status == ReferralStatus.ACCEPTED;
        };
    }

    /** As in addresses and text keys: {@code accept}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReferralStep> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }
}
