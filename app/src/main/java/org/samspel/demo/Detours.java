package org.samspel.demo;

import org.samspel.demo.ReceiverHabits.Phrase;
import org.samspel.referral.ReferralStep;

/** What can become of a referral before it is answered. */
final class Detours {
    private static final Range SUPPLEMENT_DAYS = new Range(1, 5);
    private static final Range WITHDRAWAL_DAYS = new Range(1, 3);

    private final Teller teller;
    private final Dice dice;
    private final ReceiverHabits habits;
    private final ReplyTimes times;

    Detours(Teller teller, Dice dice, ReceiverHabits habits, ReplyTimes times) {
        this.teller = teller;
        this.dice = dice;
        this.habits = habits;
        this.times = times;
    }

    /**
     * The receiver asks for what is missing, and the sender adds it.
     *
     * @return whether the present lets it come so far
     */
    boolean giveBack(ToldReferral referral) {
        if (!teller.time().reach(times.inTime(referral.now()))) {
            return false;
        }
        referral.move(ReferralStep.RETURN, habits.write(Phrase.RETURN, dice));
        if (!teller.time().reach(times.after(SUPPLEMENT_DAYS))) {
            return false;
        }
        referral.moveAsSender(ReferralStep.SUPPLEMENT, habits.write(Phrase.SUPPLEMENT, dice));
        return true;
    }

    /** The receiver sends it on to where it belongs; where nobody else can take it, it stays. */
    boolean sendOn(ToldReferral referral) {
        if (!teller.time().reach(times.inTime(referral.now()))) {
            return false;
        }
        referral.sendOn(habits.write(Phrase.REDIRECT, dice), dice);
        return true;
    }

    boolean withdraw(ToldReferral referral) {
        if (!teller.time().reach(times.after(WITHDRAWAL_DAYS))) {
            return false;
        }
        referral.moveAsSender(ReferralStep.WITHDRAW, habits.write(Phrase.WITHDRAWAL, dice));
        return true;
    }
}
