package org.samspel.plan.web;

import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.util.List;

/**
 * Which plans wait for a unit.
 *
 * @param counts how many follow-ups should have been: for the unit, its organisation, the area
 */
public record WaitingPage(
        PageContext page,
        List<Counted> counts,
        List<Row> overdue,
        List<Row> broken,
        List<Row> missing) {

    /** One line of counts, by how long ago. */
    public record Counted(String scope, List<String> byAge, String total) {}

    /**
     * A person whose plan waits.
     *
     * @param plan the way to it, with the person’s name
     * @param detail a second line, or empty
     */
    public record Row(Link plan, List<Pill> pills, String detail) {
        /** Without the person: it must never reach a log. */
        @Override
        public String toString() {
            return "Row";
        }
    }

    public Link back() {
        return new Link("/", page.text("plan.waiting.back"));
    }

    @Override
    public String toString() {
        return "WaitingPage";
    }
}
