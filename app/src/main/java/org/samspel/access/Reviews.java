package org.samspel.access;

import org.samspel.access.ReviewOutcome.Done;
import org.samspel.access.ReviewOutcome.Missing;
import org.samspel.access.ReviewOutcome.Stale;
import org.samspel.access.ReviewOutcome.WordsMissing;
import org.samspel.kernel.Actor;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * The log reviewer’s checks, each documented with its result, once. The caller has made sure that
 * the actor is a reviewer, who sees lines of the log and never what is in a record.
 */
@Component
public class Reviews {
    private final ReviewStore store;
    private final PersonNotes notes;

    Reviews(ReviewStore store, PersonNotes notes) {
        this.store = store;
        this.notes = notes;
    }

    /** A key for a check, which its form carries; the sample is drawn by it. */
    public UUID newId() {
        return notes.newId();
    }

    public boolean isDocumented(Actor reviewer, Waiting waiting) {
        return notes.reading(reviewer, () -> store.isReviewed(waiting.id()));
    }

    /** The latest that were documented, newest first. */
    public List<Review> documented(Actor reviewer, int max) {
        return notes.reading(reviewer, () -> store.documented(max));
    }

    /** The last check of each recurring kind. */
    List<Review> last(Actor reviewer) {
        return notes.reading(reviewer, store::last);
    }

    ReviewOutcome keep(
            Actor reviewer, UUID id, Reviewed reviewed, Review.Result result, String words) {
        if (words.isBlank()) {
            return new WordsMissing();
        }
        var review =
                new Review(
                        id,
                        reviewed.kind(),
                        reviewed.subject(),
                        reviewed.period(),
                        reviewed.found(),
                        result,
                        words.strip(),
                        reviewer.auditName(),
                        notes.now());
        return notes.reading(reviewer, () -> keep(reviewer, review));
    }

    private ReviewOutcome keep(Actor reviewer, Review review) {
        store.insert(reviewer, review);
        return store.same(review)
                .<ReviewOutcome>map(
                        stored ->
                                stored.id().equals(review.id())
                                        ? new Done(stored)
                                        : new Stale(stored))
                .orElseGet(Missing::new);
    }
}
