package org.samspel.access.web;

import org.samspel.person.web.PersonHeader;
import org.samspel.shell.PageContext;

import java.util.List;

/**
 * A person’s consents and blocks, for staff.
 *
 * @param blocks those that the reader may know in full
 * @param elsewhere what may be told of the others: that there are some, or whose they are
 * @param mayOpen whether the reader may open in an emergency, and has not yet
 */
public record PersonAccessPage(
        PageContext page,
        PersonHeader header,
        List<AccessRow> consents,
        List<AccessRow> blocks,
        List<String> elsewhere,
        boolean mayOpen) {
    static final PersonForm.Home HOME = new PersonForm.Home("/access", "access.person.title");

    @Override
    public String toString() {
        return "PersonAccessPage";
    }
}
