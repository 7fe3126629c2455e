package org.samspel.access;

import org.samspel.kernel.Actor;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Emergency openings and messages that wait for the log reviewer. The caller has made sure that the
 * actor is one.
 */
@Component
public class WaitingMatters {
    private final Reviews reviews;
    private final MessageStore messages;
    private final EmergencyStore emergencies;
    private final ReviewersLog log;
    private final PersonNotes notes;

    WaitingMatters(
            Reviews reviews,
            MessageStore messages,
            EmergencyStore emergencies,
            ReviewersLog log,
            PersonNotes notes) {
        this.reviews = reviews;
        this.messages = messages;
        this.emergencies = emergencies;
        this.log = log;
        this.notes = notes;
    }

    /** Those that nobody has reviewed, oldest first. */
    public List<Waiting> all(Actor reviewer) {
        return notes.reading(
                reviewer,
                () -> {
                    var all = new ArrayList<Waiting>();
                    emergencies
                            .unreviewed()
                            .forEach(kept -> all.add(new Waiting.OfEmergency(kept)));
                    all.addAll(withLines(reviewer, messages.unanswered()));
                    all.sort(Comparator.comparing(one -> one.period().from()));
                    return all;
                });
    }

    public int count(Actor reviewer) {
        return notes.reading(reviewer, messages::waiting);
    }

    /** One of them, reviewed or not. */
    public Optional<Waiting> find(Actor reviewer, UUID id) {
        return notes.reading(
                reviewer,
                () ->
                        emergencies
                                .byId(id)
                                .<Waiting>map(Waiting.OfEmergency::new)
                                .or(() -> message(reviewer, id)));
    }

    private Optional<Waiting> message(Actor reviewer, UUID id) {
        return withLines(reviewer, messages.byId(id).stream().toList()).stream().findFirst();
    }

    private List<Waiting> withLines(Actor reviewer, Collection<Message> found) {
        var lines = log.askedAbout(reviewer, found.stream().map(Message::line).toList());
        return found.stream()
                .flatMap(
                        message ->
                                Optional.ofNullable(lines.get(message.line())).stream()
                                        .<Waiting>map(line -> new Waiting.OfMessage(message, line)))
                .toList();
    }

    /**
     * The lines of the log that it is about: of an opening, all that was done while it was open.
     */
    public List<LogLine> lines(Actor reviewer, Waiting waiting) {
        return switch (waiting) {
            case Waiting.OfMessage(_, var line) -> List.of(line);
            case Waiting.OfEmergency(var kept) -> {
                var opened = kept.emergency();
                yield log.by(
                        reviewer,
                        "user:" + opened.by(),
                        kept.person(),
                        new LogPeriod(opened.openedAt(), opened.until()));
            }
        };
    }

    /** Documents what was made of an opening, or answers a message. */
    public ReviewOutcome document(
            Actor reviewer, UUID id, Waiting waiting, Review.Result result, String words) {
        return reviews.keep(
                reviewer,
                id,
                new Reviewed(
                        waiting.kind(),
                        Optional.of(waiting.id()),
                        waiting.period(),
                        lines(reviewer, waiting).size()),
                result,
                words);
    }
}
