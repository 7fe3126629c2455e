package org.samspel.organisation;

import org.samspel.content.ContentNode;

import java.time.LocalDate;

/**
 * From when to when a thing of a content file holds, with the place where it says so.
 *
 * @param from the first day; far back when the file names none
 * @param until the first day it no longer holds; far away when the file names none
 */
record AgreedPeriod(ContentNode node, LocalDate from, LocalDate until) {
    static final LocalDate FAR_BACK = LocalDate.of(1, 1, 1);
    static final LocalDate FAR_AWAY = LocalDate.of(9999, 1, 1);

    static AgreedPeriod of(ContentNode node) {
        var period =
                new AgreedPeriod(
                        node,
                        node.optionalDate("from").orElse(FAR_BACK),
                        node.optionalDate("until").orElse(FAR_AWAY));
        if (!period.until.isAfter(period.from)) {
            throw node.bad("“until” is the first day it no longer holds; it must be after “from”");
        }
        return period;
    }

    boolean overlaps(AgreedPeriod other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    int line() {
        return node.line();
    }
}
