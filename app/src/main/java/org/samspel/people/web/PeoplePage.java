package org.samspel.people.web;

import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;
import org.samspel.shell.Pill;

import java.util.List;

/**
 * The list of the persons that the unit has to do with.
 *
 * @param query what was searched for; empty shows all
 * @param more whether more were found than can be paged through
 * @param beyond what to offer when a number belongs to nobody the unit knows
 * @param numberHint how a number is written in this country
 */
public record PeoplePage(
        PageContext page,
        String query,
        List<Row> rows,
        Paging paging,
        boolean more,
        Beyond beyond,
        String numberHint,
        FormErrors errors) {

    /**
     * One person.
     *
     * @param name initials, and no place, where the identity is protected
     */
    public record Row(String href, String name, String age, String place, List<Pill> pills) {}

    /** A way to a person outside the list. */
    public enum Beyond {
        NOTHING,
        ESTABLISH_RELATION,
        REGISTER
    }

    /** The same with a way to a person outside the list. */
    PeoplePage with(Beyond other) {
        return new PeoplePage(page, query, rows, paging, more, other, numberHint, errors);
    }

    /** The same with what must be put right in a field. */
    PeoplePage with(String field, String message) {
        return new PeoplePage(
                page, query, rows, paging, more, beyond, numberHint, errors.with(field, message));
    }

    boolean searched() {
        return !query.isEmpty();
    }

    /** Whether there is nobody to show, and not because what was typed is no number. */
    public boolean foundNobody() {
        return rows.isEmpty() && errors.isEmpty();
    }

    /** How many were found, or how many there are; nothing where nobody could be looked for. */
    public String lead() {
        if (rows.isEmpty() && !errors.isEmpty()) {
            return "";
        }
        if (more) {
            return page.text("people.found.more", paging.total());
        }
        return searched()
                ? page.text("people.found", paging.total())
                : page.text("people.all", paging.total());
    }

    @Override
    public String toString() {
        return "PeoplePage";
    }
}
