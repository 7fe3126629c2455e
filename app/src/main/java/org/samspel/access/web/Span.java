package org.samspel.access.web;

import org.samspel.shell.ConflictRow;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** For how long a consent or a block holds. */
record Span(Instant from, Optional<Instant> until) {

    String words(PageContext page) {
        return until.map(end -> page.text("access.period", from, end))
                .orElseGet(() -> page.text("access.period.from", from));
    }

    /** What a page showed beside what is kept now: it has ended meanwhile. */
    List<ConflictRow> ended(Pill now, PageContext page) {
        return List.of(
                new ConflictRow(
                        page.text("access.consent.state"),
                        page.text("access.state.holds"),
                        now.word()),
                new ConflictRow(
                        page.text("access.consent.period"),
                        page.text("access.period.from", from),
                        page.text("access.period", from, until.orElse(from))));
    }
}
