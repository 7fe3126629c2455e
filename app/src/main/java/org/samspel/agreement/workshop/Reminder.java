package org.samspel.agreement.workshop;

import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Tone;

import java.time.temporal.ChronoUnit;

/**
 * Reminds a party of a consultation, on the pages where its people begin their day.
 *
 * @param soon whether few days are left
 */
public record Reminder(Link consultation, String text, boolean soon) {
    private static final int DAYS_SOON = 7;

    public static Reminder of(PageContext page, AwaitedAnswer awaited) {
        var key = awaited.key();
        var days = ChronoUnit.DAYS.between(page.today(), awaited.until());
        return new Reminder(
                new Link(WorkshopLinks.consultation(key), awaited.title()),
                page.text("agreement.awaited.text", key.number(), awaited.until(), days),
                days <= DAYS_SOON);
    }

    public Tone tone() {
        return soon ? Tone.SOON : Tone.NEUTRAL;
    }
}
