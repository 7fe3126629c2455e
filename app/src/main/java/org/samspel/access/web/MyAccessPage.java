package org.samspel.access.web;

import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;
import org.samspel.shell.Pill;

import java.util.List;

/**
 * Who has looked at the reader’s data, and what the reader has consented to and blocked.
 *
 * @param from the first day shown, as a date field writes it
 * @param until the last
 * @param conflict what the reader’s page showed beside what is kept, when it has ended meanwhile
 */
public record MyAccessPage(
        PageContext page,
        List<Look> looks,
        Paging paging,
        String from,
        String until,
        List<Definition> messages,
        List<AccessRow> consents,
        List<AccessRow> blocks,
        List<ConflictRow> conflict) {

    /**
     * Somebody looked.
     *
     * @param who their name where the country lets it be shown, otherwise their role
     * @param purpose what for, in plain words
     * @param note that it was refused or an emergency, if so
     * @param wrong where the reader can say that it looks wrong
     */
    public record Look(
            String at,
            String who,
            String unit,
            String what,
            String purpose,
            List<Pill> note,
            String wrong) {}

    @Override
    public String toString() {
        return "MyAccessPage";
    }
}
