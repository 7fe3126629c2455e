package org.samspel.plan.web;

import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Definition;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;

/**
 * A version of a plan as it was agreed.
 *
 * @param changes what it says otherwise than the one before; empty for the first
 */
public record VersionPage(
        PageContext page,
        PersonHeader header,
        String title,
        String agreedOn,
        List<Definition> head,
        List<Row> rows,
        List<Change> changes,
        boolean isFirst) {

    public record Row(String kind, List<Definition> fields) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    /** A field of a row, before and after. */
    public record Change(String what, String before, String after) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    public Link back() {
        return new Link(header.href() + "/plan", page.text("plan.back"));
    }

    @Override
    public String toString() {
        return "VersionPage";
    }
}
