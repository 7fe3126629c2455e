package org.samspel.referral;

import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Deadlines in words. Whether one is kept is told when it is read, never stored. */
public final class Deadlines {
    private Deadlines() {}

    /** How soon an answer is due, or by how much it is late. */
    public static Pill due(PageContext page, Instant due, Instant now) {
        var day = day(page, due);
        // A deadline in hours can pass in the middle of a day.
        return now.isAfter(due) && day.equals(page.today())
                ? Pill.of(
                        Tone.OVERDUE, page.text("referral.deadline.passed", page.texts().time(due)))
                : page.deadline(day);
    }

    /** How an answer kept its deadline: "2 dage før fristen". */
    public static Pill answered(PageContext page, Instant repliedAt, Instant due) {
        var days = ChronoUnit.DAYS.between(day(page, repliedAt), day(page, due));
        return repliedAt.isAfter(due)
                ? Pill.of(Tone.OVERDUE, page.text("referral.reply.late", -days))
                : Pill.of(Tone.GOOD, page.text("referral.reply.inTime", days));
    }

    /** The day of a moment in the reader's area. */
    public static LocalDate day(PageContext page, Instant moment) {
        return LocalDate.ofInstant(moment, page.zone());
    }
}
