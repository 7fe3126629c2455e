package org.samspel.plan.web;

import org.samspel.shell.Choice;
import org.samspel.shell.Link;

import java.util.List;
import java.util.UUID;

/**
 * The note-taker’s page.
 *
 * @param plan as on its own page
 * @param responsible who can answer for a service
 */
public record MeetingPage(PlanPage plan, List<Part> parts, List<Choice> responsible) {
    /**
     * The rows of one kind, with a key for the next.
     *
     * @param next so that two presses add it once
     */
    public record Part(PlanPage.Part rows, UUID next) {}

    public Link back() {
        return new Link(plan.href(), plan.page().text("plan.back"));
    }

    @Override
    public String toString() {
        return "MeetingPage";
    }
}
