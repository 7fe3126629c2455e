package org.samspel.access;

import org.samspel.access.ReviewOutcome.Missing;
import org.samspel.access.law.LawBook;
import org.samspel.access.law.LawSettings;
import org.samspel.access.law.ReviewSettings;
import org.samspel.kernel.Actor;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The checks of the log that are due again and again. The caller has made sure that the actor is a
 * reviewer.
 */
@Component
public class RecurringChecks {
    private final Reviews reviews;
    private final ReviewFinds finds;
    private final PersonNotes notes;

    RecurringChecks(Reviews reviews, ReviewFinds finds, PersonNotes notes) {
        this.reviews = reviews;
        this.finds = finds;
        this.notes = notes;
    }

    /**
     * A recurring check.
     *
     * @param due the day on which it should be done at the latest
     */
    public record Check(ReviewKind kind, Optional<Review> last, LocalDate due) {}

    public List<Check> all(Actor reviewer) {
        var last =
                reviews.last(reviewer).stream()
                        .collect(Collectors.toMap(Review::kind, Function.identity()));
        return ReviewKind.RECURRING.stream().map(kind -> check(reviewer, kind, last)).toList();
    }

    private Check check(Actor reviewer, ReviewKind kind, Map<ReviewKind, Review> last) {
        var done = Optional.ofNullable(last.get(kind));
        var due =
                done.map(
                                review ->
                                        LocalDate.ofInstant(
                                                        review.doneAt(),
                                                        notes.area(reviewer).zone())
                                                .plusDays(settings(reviewer).everyDays()))
                        .orElseGet(() -> notes.today(reviewer));
        return new Check(kind, done, due);
    }

    /** What the next check of a kind has to look through: since the last one, up to now. */
    public LogPeriod next(Actor reviewer, ReviewKind kind) {
        var now = notes.now();
        var from =
                all(reviewer).stream()
                        .filter(check -> check.kind() == kind)
                        .flatMap(check -> check.last().stream())
                        .map(review -> review.period().until())
                        .findFirst()
                        .orElseGet(() -> first(reviewer));
        return new LogPeriod(from, now);
    }

    /** The first check goes as far back as the next ones will; for all reviewers alike. */
    private Instant first(Actor reviewer) {
        return notes.today(reviewer)
                .minusDays(settings(reviewer).everyDays())
                .atStartOfDay(notes.area(reviewer).zone())
                .toInstant();
    }

    /** What a check finds to look at. */
    public List<Find> finds(Actor reviewer, ReviewKind kind, LogPeriod period, UUID seed) {
        return finds.of(reviewer, kind, period, seed, settings(reviewer));
    }

    /** Documents a check of the period that the reviewer has looked through. */
    public ReviewOutcome document(
            Actor reviewer,
            UUID id,
            ReviewKind kind,
            LogPeriod period,
            Review.Result result,
            String words) {
        if (!period.until().isAfter(period.from()) || period.until().isAfter(notes.now())) {
            return new Missing();
        }
        var found = finds(reviewer, kind, period, id).size();
        return reviews.keep(
                reviewer, id, new Reviewed(kind, Optional.empty(), period, found), result, words);
    }

    private ReviewSettings settings(Actor reviewer) {
        return notes.book(reviewer)
                .map(LawBook::settings)
                .map(LawSettings::reviews)
                .orElseThrow(
                        () -> new IllegalStateException("No law book says how to review the log"));
    }
}
