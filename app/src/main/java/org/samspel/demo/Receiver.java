package org.samspel.demo;

import org.samspel.demo.ReceiverHabits.Phrase;
import org.samspel.demo.ReceiverHabits.Reply;
import org.samspel.referral.ReferralStep;

import java.time.Instant;

/** Whoever gets a referral: how they answer it, and what they do then. */
final class Receiver {
    /** Nobody leaves a referral unanswered for longer than this. */
    private static final int UNANSWERED_DAYS_MAX = 30;

    private static final Range TAKEN_UP_DAYS = new Range(1, 20);
    private static final Range PLAN_WEEKS = new Range(6, 12);

    private final Teller teller;
    private final Dice dice;
    private final ReceiverHabits habits;
    private final ReplyTimes times;

    Receiver(Teller teller, Dice dice, ReceiverHabits habits) {
        this.teller = teller;
        this.dice = dice;
        this.habits = habits;
        this.times = new ReplyTimes(teller.time(), dice);
    }

    /**
     * @param place from 0 up to 1 among all replies
     */
    Reply reply(double place) {
        return habits.replies().at(place);
    }

    /**
     * Answers, begins and completes, as far as the present allows.
     *
     * @return whether it is over and the person is back
     */
    boolean treat(ToldReferral referral, Reply reply) {
        return switch (reply) {
            case NONE -> !isRecent(referral) && answer(referral, times.late(referral.now()));
            case LATE -> answer(referral, times.late(referral.now()));
            case RETURNED ->
                    new Detours(teller, dice, habits, times).giveBack(referral)
                            && answer(referral, times.inTime(referral.now()));
            case REDIRECTED ->
                    new Detours(teller, dice, habits, times).sendOn(referral)
                            && answer(referral, times.inTime(referral.now()));
            case IN_TIME, DECLINED, WITHDRAWN -> answer(referral, times.inTime(referral.now()));
        };
    }

    private boolean answer(ToldReferral referral, Instant moment) {
        return switch (referral.kind()) {
            case ADVICE_ONLY -> at(moment, referral, ReferralStep.ANSWER, Phrase.ADVICE);
            case ASSESS_AND_RETURN ->
                    acceptAt(referral, moment)
                            && at(
                                    times.after(habits.startDays()),
                                    referral,
                                    ReferralStep.ANSWER,
                                    Phrase.ASSESSMENT);
            case TAKE_OVER -> acceptAt(referral, moment) && takeCare(referral);
            case OPEN ->
                    teller.time().reach(times.after(TAKEN_UP_DAYS))
                            && referral.takeUp(dice)
                            && takeCare(referral);
        };
    }

    private boolean takeCare(ToldReferral referral) {
        if (!teller.time().reach(times.after(habits.startDays()))) {
            return false;
        }
        referral.move(ReferralStep.START, "");
        if (!referral.isOutside() && dice.happens(50)) {
            teller.time().passVisitPart();
            var until = teller.time().today().plusWeeks(dice.in(PLAN_WEEKS));
            referral.plan(habits.write(Phrase.PLAN, dice), until);
        }
        return at(
                times.after(habits.courseDays()),
                referral,
                ReferralStep.COMPLETE,
                Phrase.CLOSING_NOTE);
    }

    /** Accepts at once, as a second receiver who is only to know. */
    void accept(ToldReferral referral) {
        acceptAt(referral, times.soon());
    }

    boolean decline(ToldReferral referral) {
        return at(times.inTime(referral.now()), referral, ReferralStep.DECLINE, Phrase.DECLINE);
    }

    boolean withdraw(ToldReferral referral) {
        return new Detours(teller, dice, habits, times).withdraw(referral);
    }

    private boolean at(Instant moment, ToldReferral referral, ReferralStep step, Phrase phrase) {
        if (!teller.time().reach(moment)) {
            return false;
        }
        referral.move(step, habits.write(phrase, dice));
        return true;
    }

    /** Some note first that it has come. */
    private boolean acceptAt(ToldReferral referral, Instant moment) {
        var noted = times.soon();
        var notes = !referral.isOutside() && dice.happens(40) && noted.isBefore(moment);
        if (notes && referral.isOpen(ReferralStep.RECEIVE) && teller.time().reach(noted)) {
            referral.move(ReferralStep.RECEIVE, "");
        }
        if (!teller.time().reach(moment)) {
            return false;
        }
        referral.move(ReferralStep.ACCEPT, "");
        return true;
    }

    private boolean isRecent(ToldReferral referral) {
        var sent = teller.time().dayOf(referral.now().sentAt());
        return sent.isAfter(teller.time().lastDay().minusDays(UNANSWERED_DAYS_MAX));
    }
}
