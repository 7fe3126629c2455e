package org.samspel.access.web;

import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;
import org.samspel.shell.Pill;

import java.util.List;

/** The lines of the access log, newest first. */
public record ReviewPage(PageContext page, Link export, List<Line> lines, Paging paging) {
    /**
     * One line.
     *
     * @param person the end of the person's id: enough to tell persons apart, and no name
     */
    public record Line(
            String at,
            String who,
            String role,
            String unit,
            String action,
            String person,
            Pill answer,
            String source) {}
}
