package org.samspel.demo;

import org.samspel.referral.Referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** When receivers answer, before or after the agreement's deadline, and mostly at work. */
final class ReplyTimes {
    private static final Range WORKDAY_MINUTES = new Range(0, 440);
    private static final Range LATE_DAYS = new Range(1, 9);
    private static final Duration WITHIN_HOURS = Duration.ofHours(50);

    private final HistoryTime time;
    private final Dice dice;

    ReplyTimes(HistoryTime time, Dice dice) {
        this.time = time;
        this.dice = dice;
    }

    /** On a working day before the deadline; a deadline in hours runs day and night. */
    Instant inTime(Referral referral) {
        var now = time.now();
        var span = Duration.between(now, referral.replyDue());
        if (span.compareTo(WITHIN_HOURS) < 0) {
            return now.plus(span.dividedBy(dice.in(new Range(2, 6))));
        }
        var days = new Range(1, (int) span.toDays());
        return atWork(HistoryTime.workingDay(time.today().plusDays(dice.in(days))));
    }

    Instant late(Referral referral) {
        var due = time.dayOf(referral.replyDue());
        return atWork(HistoryTime.workingDayFrom(due.plusDays(dice.in(LATE_DAYS))));
    }

    /** Before an answer at that moment, at work on the day. */
    Instant soon() {
        return time.now().plus(Duration.ofMinutes(dice.in(WORKDAY_MINUTES)));
    }

    /** So many days on, at work. */
    Instant after(Range days) {
        return atWork(HistoryTime.workingDayFrom(time.today().plusDays(dice.in(days))));
    }

    private Instant atWork(LocalDate day) {
        var moment = time.opening(day).plusSeconds(60L * dice.in(WORKDAY_MINUTES));
        return moment.isAfter(time.now()) ? moment : time.now().plusSeconds(1_800);
    }
}
