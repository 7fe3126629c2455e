package org.samspel.access.web;

import org.samspel.access.Review;
import org.samspel.access.web.ReviewsPage.DocumentedRow;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.util.List;

/** Documented checks in the reviewer’s words. */
final class ReviewWords {
    private ReviewWords() {}

    static DocumentedRow documented(Review review, PageContext page) {
        return new DocumentedRow(
                page.text("access.check." + review.kind()),
                page.dateTime(review.doneAt()),
                result(review.result(), page),
                review.words());
    }

    static Pill result(Review.Result result, PageContext page) {
        var tone =
                switch (result) {
                    case FINE -> Tone.GOOD;
                    case TO_LOOK_INTO -> Tone.SOON;
                    case MISUSE_REPORTED -> Tone.OVERDUE;
                };
        return Pill.of(tone, page.text("access.result." + result));
    }

    /** What the reviewer wrote beside what another has documented meanwhile. */
    static List<ConflictRow> conflict(
            Review.Result result, String words, Review stored, PageContext page) {
        return List.of(
                new ConflictRow(
                        page.text("access.result"),
                        page.text("access.result." + result),
                        page.text("access.result." + stored.result())),
                new ConflictRow(page.text("access.check.words"), words, stored.words()));
    }
}
