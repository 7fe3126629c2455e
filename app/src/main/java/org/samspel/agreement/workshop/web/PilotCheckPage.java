package org.samspel.agreement.workshop.web;

import org.samspel.shell.Definition;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;

/** What would be recorded of a pilot, before it is: nothing of it is changed afterwards. */
public record PilotCheckPage(
        PageContext page,
        String title,
        Link back,
        String action,
        List<Definition> rows,
        Typed typed) {

    /** What is sent on. */
    public List<String> fields() {
        return List.of("outcome", "from", "body", "decided", "paragraph");
    }
}
