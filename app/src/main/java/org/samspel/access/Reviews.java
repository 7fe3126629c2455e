package org.samspel.access;

import org.samspel.access.ReviewOutcome.Done;
import org.samspel.access.ReviewOutcome.Missing;
import org.samspel.access.ReviewOutcome.Stale;
import org.samspel.access.ReviewOutcome.WordsMissing;
import org.samspel.access.law.LawBook;
import org.samspel.access.law.LawSettings;
import org.samspel.access.law.ReviewSettings;
import org.samspel.kernel.Actor;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The log reviewer’s checks: those that are due again and again, and whatever waits. Each is
 * documented with its result, once. The caller has made sure that the actor is a reviewer, who sees
 * lines of the log and never what is in a record.
 */
@Component
public class Reviews {
    private final ReviewStore store;
    private final EmergencyStore emergencies;
    private final LogSearch log;
    private final ReviewFinds finds;
    private final PersonNotes notes;

    Reviews(
            ReviewStore store,
            EmergencyStore emergencies,
            LogSearch log,
            ReviewFinds finds,
            PersonNotes notes) {
        this.store = store;
        this.emergencies = emergencies;
        this.log = log;
        this.finds = finds;
        this.notes = notes;
    }

    /**
     * A recurring check.
     *
     * @param due the day on which it should be done at the latest
     */
    public record Check(ReviewKind kind, Optional<Review> last, LocalDate due) {}

    /** A key for a check, which its form carries; the sample is drawn by it. */
    public UUID newId() {
        return notes.newId();
    }

    public List<Check> checks(Actor reviewer) {
        var last =
                notes.reading(reviewer, store::last).stream()
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
                checks(reviewer).stream()
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

    /** Openings and messages that nobody has reviewed, oldest first. */
    public List<Waiting> waiting(Actor reviewer) {
        return notes.reading(
                reviewer,
                () -> {
                    var all = new ArrayList<Waiting>();
                    emergencies
                            .unreviewed()
                            .forEach(kept -> all.add(new Waiting.OfEmergency(kept)));
                    all.addAll(withLines(reviewer, store.unanswered()));
                    all.sort(Comparator.comparing(one -> one.period().from()));
                    return all;
                });
    }

    public int countWaiting(Actor reviewer) {
        return notes.reading(reviewer, store::waiting);
    }

    /** One of them, reviewed or not. */
    public Optional<Waiting> waiting(Actor reviewer, UUID id) {
        return notes.reading(
                reviewer,
                () ->
                        emergencies
                                .byId(id)
                                .<Waiting>map(Waiting.OfEmergency::new)
                                .or(
                                        () ->
                                                withLines(
                                                                reviewer,
                                                                store.message(id).stream().toList())
                                                        .stream()
                                                        .findFirst()));
    }

    private List<Waiting> withLines(Actor reviewer, List<Message> messages) {
        var lines = log.askedAbout(reviewer, messages.stream().map(Message::line).toList());
        return messages.stream()
                .flatMap(
                        message ->
                                Optional.ofNullable(lines.get(message.line())).stream()
                                        .<Waiting>map(line -> new Waiting.OfMessage(message, line)))
                .toList();
    }

    /** What was done with the person’s data while an emergency opening was open. */
    public List<LogLine> during(Actor reviewer, KeptEmergency kept) {
        var opened = kept.emergency();
        return log.by(
                reviewer,
                "user:" + opened.by(),
                kept.person(),
                new LogPeriod(opened.openedAt(), opened.until()));
    }

    public boolean isDocumented(Actor reviewer, Waiting waiting) {
        return notes.reading(reviewer, () -> store.isReviewed(waiting.id()));
    }

    /** The latest that were documented, newest first. */
    public List<Review> documented(Actor reviewer, int max) {
        return notes.reading(reviewer, () -> store.documented(max));
    }

    /** Documents a recurring check of the period that the reviewer has looked through. */
    public ReviewOutcome document(
            Actor reviewer,
            UUID id,
            ReviewKind kind,
            LogPeriod period,
            Review.Result result,
            String words) {
        var now = notes.now();
        if (!period.until().isAfter(period.from()) || period.until().isAfter(now)) {
            return new Missing();
        }
        var found = finds(reviewer, kind, period, id).size();
        return keep(
                reviewer,
                review(reviewer, id, kind, Optional.empty(), period, found, result, words));
    }

    /** Documents what was made of an emergency opening, or answers a message. */
    public ReviewOutcome document(
            Actor reviewer, UUID id, Waiting waiting, Review.Result result, String words) {
        var found =
                waiting instanceof Waiting.OfEmergency(var kept)
                        ? during(reviewer, kept).size()
                        : 1;
        return keep(
                reviewer,
                review(
                        reviewer,
                        id,
                        waiting.kind(),
                        Optional.of(waiting.id()),
                        waiting.period(),
                        found,
                        result,
                        words));
    }

    private Review review(
            Actor reviewer,
            UUID id,
            ReviewKind kind,
            Optional<UUID> subject,
            LogPeriod period,
            int found,
            Review.Result result,
            String words) {
        return new Review(
                id,
                kind,
                subject,
                period,
                found,
                result,
                words.strip(),
                reviewer.auditName(),
                notes.now());
    }

    private ReviewOutcome keep(Actor reviewer, Review review) {
        if (review.words().isEmpty()) {
            return new WordsMissing();
        }
        return notes.reading(
                reviewer,
                () -> {
                    store.insert(reviewer, review);
                    return store.same(review)
                            .<ReviewOutcome>map(
                                    stored ->
                                            stored.id().equals(review.id())
                                                    ? new Done(stored)
                                                    : new Stale(stored))
                            .orElseGet(Missing::new);
                });
    }

    private ReviewSettings settings(Actor reviewer) {
        return notes.book(reviewer)
                .map(LawBook::settings)
                .map(LawSettings::reviews)
                .orElseThrow(
                        () -> new IllegalStateException("No law book says how to review the log"));
    }
}
