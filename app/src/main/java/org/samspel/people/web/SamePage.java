package org.samspel.people.web;

import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;

/**
 * Two records side by side: to be linked, or to be parted again.
 *
 * @param action where the form is sent
 * @param other the id that goes with it, when they are to be linked
 */
public record SamePage(
        PageContext page,
        PersonHeader header,
        String action,
        String other,
        List<Definition> kept,
        List<Definition> replaced,
        FormErrors errors) {

    public Link back() {
        return new Link(header.href() + "/about", page.text("people.about.title"));
    }

    @Override
    public String toString() {
        return "SamePage";
    }
}
