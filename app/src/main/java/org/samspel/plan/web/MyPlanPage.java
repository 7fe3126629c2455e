package org.samspel.plan.web;

import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;

import java.util.List;

/**
 * The person’s own plan.
 *
 * @param says where it stands and what comes next, in plain words
 * @param mayAsk whether there is none to read, so that the person can ask for one
 * @param own what the person does themselves
 * @param parts the rest, kind by kind
 */
public record MyPlanPage(
        PageContext page,
        String title,
        String says,
        boolean mayAsk,
        List<Mine> own,
        List<Group> parts,
        List<Definition> contacts,
        FormErrors errors) {

    /** Something the person does; ticked off or not. */
    public record Mine(
            String action, String words, boolean done, String comment, String commentField) {
        @Override
        public String toString() {
            return "Mine";
        }
    }

    public record Group(String title, List<Line> lines) {}

    /**
     * @param action where a comment is sent; empty when the plan is over
     */
    public record Line(
            String words,
            String by,
            String when,
            String action,
            String comment,
            String commentField) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    @Override
    public String toString() {
        return "MyPlanPage";
    }
}
