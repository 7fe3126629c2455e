package org.samspel.pathway.web;

import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.Statement;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;

/**
 * The form to withdraw a statement.
 *
 * @param line the statement in words
 * @param conflict what was typed beside what is stored, when someone else was faster
 */
public record WithdrawalPage(
        PageContext page,
        PersonHeader person,
        Statement statement,
        StatementLine line,
        Typed typed,
        List<ConflictRow> conflict,
        FormErrors errors) {

    public String title() {
        return page.text("pathway.withdraw.title");
    }

    public Link back() {
        return new Link(PathwayLinks.course(statement.course()), page.text("pathway.course.back"));
    }

    public Link cancel() {
        return new Link(PathwayLinks.course(statement.course()), page.text("pathway.cancel"));
    }

    public String action() {
        return PathwayLinks.withdraw(statement.id());
    }

    /** Without what was stated: it must never reach a log. */
    @Override
    public String toString() {
        return "WithdrawalPage";
    }
}
