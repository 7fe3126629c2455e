package org.samspel.worklist.web;

import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;
import org.samspel.shell.Pill;
import org.samspel.worklist.TaskOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What waits for the reader's unit. */
public record WorklistPage(
        PageContext page, List<Row> rows, int overdue, TaskOrder order, Paging paging) {

    /**
     * A task.
     *
     * @param detail a second line, or empty
     * @param person name and age
     * @param noteAction where the unit says that it is done, where it can
     */
    public record Row(
            Optional<Due> due,
            Link task,
            String detail,
            Link person,
            String from,
            Link clause,
            Optional<String> noteAction) {

        /** Without the person: it must never reach a log. */
        @Override
        public String toString() {
            return "Row";
        }
    }

    /** A deadline: how soon, and the day. */
    public record Due(Pill pill, LocalDate day) {}

    /** "7 åbne · 1 over fristen · sorteret efter frist". */
    public String lead() {
        return page.text("worklist.lead.open", paging.total())
                + " · "
                + page.text("worklist.lead.overdue", overdue)
                + " · "
                + page.text("worklist.lead.order." + order.code());
    }

    /** The same list in the other order. */
    public Link otherOrder() {
        var other = order == TaskOrder.DUE ? TaskOrder.NEWEST : TaskOrder.DUE;
        return new Link(
                other == TaskOrder.DUE ? "/" : "/?sort=" + other.code(),
                page.text("worklist.order." + other.code()));
    }
}
