package org.samspel.demo;

import org.samspel.demo.ReceiverHabits.Reply;
import org.samspel.referral.ReferralStep;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Whoever gets a referral: how they answer it, and what they do then. */
final class Receiver {
    private static final Range WORKDAY_MINUTES = new Range(0, 440);
    private static final Range LATE_DAYS = new Range(1, 9);
    private static final Duration WITHIN_HOURS = Duration.ofHours(50);

    /** Nobody leaves a referral unanswered for longer than this. */
    private static final Duration UNANSWERED_MAX = Duration.ofDays(30);

    private final Teller teller;
    private final Dice dice;
    private final ReceiverHabits habits;

    Receiver(Teller teller, Dice dice, ReceiverHabits habits) {
        this.teller = teller;
        this.dice = dice;
        this.habits = habits;
    }

    /**
     * @param place from 0 up to 1 among all replies
     */
    Reply reply(double place) {
        return habits.replies().at(place);
    }

    /**
     * Accepts, begins and completes, as far as the present allows.
     *
     * @return whether it is completed
     */
    boolean treat(ToldReferral referral, Reply reply) {
        if (reply == Reply.NONE && isRecent(referral)) {
            return false;
        }
        var moment = reply == Reply.IN_TIME ? inTime(referral) : late(referral);
        if (!acceptAt(referral, moment) || !after(habits.startDays())) {
            return false;
        }
        referral.move(ReferralStep.START, "");
        if (!after(habits.courseDays())) {
            return false;
        }
        referral.move(ReferralStep.COMPLETE, dice.of(habits.closingNotes()));
        return true;
    }

    /** Accepts at once, as a second receiver who is only to know. */
    void accept(ToldReferral referral) {
        acceptAt(referral, teller.time().now().plus(Duration.ofMinutes(30)));
    }

    boolean decline(ToldReferral referral) {
        if (!teller.time().reach(inTime(referral))) {
            return false;
        }
        referral.move(ReferralStep.DECLINE, dice.of(habits.declines()));
        return true;
    }

    /** Some note first that it has come. */
    private boolean acceptAt(ToldReferral referral, Instant moment) {
        var noted = teller.time().now().plus(Duration.ofMinutes(dice.in(WORKDAY_MINUTES)));
        if (dice.happens(40) && noted.isBefore(moment) && teller.time().reach(noted)) {
            referral.move(ReferralStep.RECEIVE, "");
        }
        if (!teller.time().reach(moment)) {
            return false;
        }
        referral.move(ReferralStep.ACCEPT, "");
        return true;
    }

    private boolean isRecent(ToldReferral referral) {
        var lastDay = teller.time().lastDay();
        var sent = teller.time().dayOf(referral.now().sentAt());
        return sent.isAfter(lastDay.minusDays(UNANSWERED_MAX.toDays()));
    }

    /** On a working day before the deadline; a deadline in hours runs day and night. */
    private Instant inTime(ToldReferral referral) {
        var sent = referral.now().sentAt();
        var span = Duration.between(sent, referral.now().replyDue());
        if (span.compareTo(WITHIN_HOURS) < 0) {
            return sent.plus(span.dividedBy(dice.in(new Range(2, 6))));
        }
        var days = (int) span.toDays();
        var day =
                HistoryTime.workingDay(
                        teller.time().dayOf(sent).plusDays(dice.in(new Range(1, days))));
        return atWork(day, sent);
    }

    private Instant late(ToldReferral referral) {
        var due = referral.now().replyDue();
        var day = teller.time().dayOf(due).plusDays(dice.in(LATE_DAYS));
        return atWork(HistoryTime.workingDayFrom(day), due);
    }

    private Instant atWork(LocalDate day, Instant notBefore) {
        var moment = teller.time().opening(day).plusSeconds(60L * dice.in(WORKDAY_MINUTES));
        return moment.isBefore(notBefore) ? notBefore.plusSeconds(1_800) : moment;
    }

    private boolean after(Range days) {
        var day = HistoryTime.workingDayFrom(teller.time().today().plusDays(dice.in(days)));
        return teller.time().reach(atWork(day, teller.time().now()));
    }
}
