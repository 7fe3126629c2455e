package org.samspel.access.web;

import org.samspel.kernel.PersonId;
import org.samspel.shell.NotFound;

/** Reads a person's id out of an address; what is no id leads nowhere. */
public final class PersonAddress {
    private PersonAddress() {}

    public static PersonId read(String id) {
        try {
            return PersonId.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
