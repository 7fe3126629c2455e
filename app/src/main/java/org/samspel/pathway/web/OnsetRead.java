package org.samspel.pathway.web;

import org.samspel.pathway.CourseFacts;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.time.LocalDate;
import java.util.Optional;

/** An onset as it was typed: a date, or about how many weeks ago. */
sealed interface OnsetRead {
    record Known(LocalDate onset) implements OnsetRead {}

    record Wrong(FormErrors errors) implements OnsetRead {}

    /** More weeks than a life has; so that no number of weeks leaves the calendar. */
    int WEEKS_MAX = 6000;

    static OnsetRead of(Typed typed, PageContext page) {
        if (typed.has("onset") == typed.has("weeks")) {
            var key = typed.has("onset") ? "pathway.error.onset.both" : "pathway.error.onset";
            return wrong("onset", page.text(key));
        }
        if (typed.has("onset")) {
            return typed.date("onset")
                    .<OnsetRead>map(Known::new)
                    .orElseGet(() -> wrong("onset", page.text("pathway.error.onset")));
        }
        return weeks(typed)
                .<OnsetRead>map(weeks -> new Known(page.today().minusWeeks(weeks)))
                .orElseGet(() -> wrong("weeks", page.text("pathway.error.weeks")));
    }

    /** What the fields say of a course that began then. */
    static CourseFacts facts(Typed typed, LocalDate onset) {
        return new CourseFacts(
                onset,
                Optional.of(typed.text("phase")).filter(it -> !it.isEmpty()),
                typed.text("phaseReason"));
    }

    private static Optional<Integer> weeks(Typed typed) {
        return typed.number("weeks").stream()
                .boxed()
                .filter(weeks -> weeks >= 0 && weeks <= WEEKS_MAX)
                .findFirst();
    }

    private static Wrong wrong(String field, String message) {
        return new Wrong(FormErrors.none().with(field, message));
    }
}
