package org.samspel.access.web;

import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.util.List;
import java.util.Optional;

/** What the log reviewer has to do, and what was documented last. */
public record ReviewsPage(
        PageContext page,
        List<WaitingRow> waiting,
        List<CheckRow> checks,
        List<DocumentedRow> documented) {

    /** An emergency opening or a message that nobody has reviewed. */
    public record WaitingRow(String what, String text, String at, String href) {}

    /**
     * A check that is due again and again.
     *
     * @param last when it was done, in words
     */
    public record CheckRow(
            String what, String last, Optional<Pill> result, Pill due, String href) {}

    /** What was documented. */
    public record DocumentedRow(String what, String at, Pill result, String words) {}
}
