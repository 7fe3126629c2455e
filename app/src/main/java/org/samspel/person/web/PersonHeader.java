package org.samspel.person.web;

import org.samspel.kernel.PersonId;
import org.samspel.shell.WhoHolds.Holding;

/** What stands first on every page about a person: who it is, and who is responsible now. */
public record PersonHeader(PersonId id, String name, String age, String place, Holding holding) {
    /** The address of the person's page. */
    public String href() {
        return "/people/" + id;
    }

    /** Without the name: it must never reach a log. */
    @Override
    public String toString() {
        return "PersonHeader[" + id + "]";
    }
}
