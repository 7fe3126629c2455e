package org.samspel.worklist.web;

import org.samspel.agreement.workshop.Reminder;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;
import org.samspel.shell.Pill;
import org.samspel.worklist.TaskFilter;
import org.samspel.worklist.TaskPage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What waits for the reader's unit.
 *
 * @param agreements titles by slug, where tasks come from more than one
 * @param reminders of consultations that the reader’s party has not answered
 */
public record WorklistPage(
        PageContext page,
        List<Row> rows,
        TaskPage found,
        Map<String, String> agreements,
        List<Reminder> reminders,
        WorklistQuery query,
        Paging paging) {

    /**
     * A task.
     *
     * @param detail a second line, or empty
     * @param person name and age
     * @param holder who of the unit has it; nobody if it is the unit's
     * @param why the page that says why it is here and hands it on
     * @param noteAction where the unit says that it is done, where it can
     */
    public record Row(
            Optional<Due> due,
            Link task,
            String detail,
            Link person,
            String from,
            Link clause,
            Optional<Holder> holder,
            String why,
            String giveAction,
            int version,
            String reader,
            Optional<String> noteAction) {

        /** Without the person: it must never reach a log. */
        @Override
        public String toString() {
            return "Row";
        }
    }

    /** A deadline: how soon, and the day. */
    public record Due(Pill pill, LocalDate day) {}

    /** Somebody of the unit. */
    public record Holder(String name, boolean isReader) {}

    /** "7 åbne · 1 over fristen · sorteret efter frist", or how many of them a filter leaves. */
    public String lead() {
        var open = found.counts().total();
        return (query.filter().isNone()
                        ? page.text("worklist.lead.open", open)
                        : page.text("worklist.lead.shown", paging.total(), open))
                + " · "
                + page.text("worklist.lead.overdue", found.overdue())
                + " · "
                + page.text("worklist.lead.order." + query.order().code());
    }

    public WorklistFilters filters() {
        return new WorklistFilters(page, query, found, agreements);
    }

    /** Whether nothing is open at all, whatever the filter. */
    public boolean isEmpty() {
        return found.counts().total() == 0;
    }

    public Link withoutFilter() {
        return new Link(
                query.with(TaskFilter.none()).href(), page.text("worklist.filter.nothing.begin"));
    }
}
