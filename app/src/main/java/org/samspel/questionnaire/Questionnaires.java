package org.samspel.questionnaire;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.Matter;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Ruling;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Filling in instruments, and what was answered. */
@Component
public class Questionnaires {
    private static final Matter ANSWERS = Matter.own(DataCategory.REHABILITATION);

    private final Instruments instruments;
    private final ResponseStore store;
    private final Answering answering;
    private final Access access;
    private final TransactionDoor door;
    private final ObjectProvider<KnownAnswers> knownAnswers;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Questionnaires(
            Instruments instruments,
            ResponseStore store,
            Answering answering,
            Access access,
            TransactionDoor door,
            ObjectProvider<KnownAnswers> knownAnswers,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.instruments = instruments;
        this.store = store;
        this.answering = answering;
        this.access = access;
        this.door = door;
        this.knownAnswers = knownAnswers;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The instrument for a person, with the answers that are known already. */
    public Opening open(Actor actor, PersonId person, String instrument) {
        var found = instruments.find(instrument);
        if (found.isEmpty()) {
            return new Opening.NoSuchInstrument();
        }
        return door.enter(
                actor,
                () ->
                        switch (access.decide(actor, Action.READ, person, ANSWERS).ruling()) {
                            case Ruling.Refused refused -> new Opening.NotPermitted(refused.rule());
                            case Ruling.Permitted _ ->
                                    answering
                                            .stopped(actor, person)
                                            .<Opening>map(Opening.PersonGone::new)
                                            .orElseGet(() -> begin(actor, person, found.get()));
                        });
    }

    private Opening begin(Actor actor, PersonId person, Instrument instrument) {
        return new Opening.Open(instrument, PrefilledAnswers.of(instrument, known(actor, person)));
    }

    /**
     * Keeps a person's answers, scored by the instrument's own version, and publishes {@link
     * QuestionnaireAnswered}.
     *
     * @param rawAnswers as they were typed, by item id
     * @param language in which the person was asked
     * @param token of the form: the same one again gives the response kept already
     */
    public Submission submit(
            Actor actor,
            PersonId person,
            String instrument,
            Map<String, String> rawAnswers,
            Locale language,
            UUID token) {
        var found = instruments.find(instrument);
        if (found.isEmpty()) {
            return new Submission.NoSuchInstrument();
        }
        return door.enter(
                actor,
                () ->
                        switch (access.decide(actor, Action.CHANGE, person, ANSWERS).ruling()) {
                            case Ruling.Refused refused ->
                                    new Submission.NotPermitted(refused.rule());
                            case Ruling.Permitted _ ->
                                    submit(actor, person, found.get(), rawAnswers, language, token);
                        });
    }

    private Submission submit(
            Actor actor,
            PersonId person,
            Instrument instrument,
            Map<String, String> rawAnswers,
            Locale language,
            UUID token) {
        var stopped = answering.stopped(actor, person);
        if (stopped.isPresent()) {
            return new Submission.PersonGone(stopped.get());
        }
        return switch (ReadAnswers.of(instrument, rawAnswers)) {
            case ReadAnswers.Faulty(var missing, var impossible) when !impossible.isEmpty() ->
                    new Submission.Impossible(impossible, missing);
            case ReadAnswers.Faulty(var missing, var _) -> new Submission.Incomplete(missing);
            case ReadAnswers.Complete(var answers) ->
                    new Submission.Answered(
                            keep(actor, person, instrument, answers, language, token));
        };
    }

    private Response keep(
            Actor actor,
            PersonId person,
            Instrument instrument,
            Map<String, Integer> answers,
            Locale language,
            UUID token) {
        var place = answering.placeOf(actor, person);
        var response =
                new Response(
                        new ResponseId(ids.next()),
                        person,
                        instrument.id(),
                        instrument.version(),
                        instrument.algorithm(),
                        answers,
                        Scoring.score(instrument, answers),
                        language,
                        place.unit(),
                        clock.instant());
        if (!store.insert(response, actor, place, token)) {
            return store.withToken(person, instrument.id(), token);
        }
        events.publishEvent(
                new QuestionnaireAnswered(
                        Origin.of(actor, response.answeredAt()),
                        response.id(),
                        person,
                        response.unit(),
                        instrument.id()));
        return response;
    }

    /** The newest response, for callers that have asked {@code access} about the person. */
    public Optional<Response> latest(Actor actor, PersonId person, String instrument) {
        return all(actor, person, instrument).stream().reduce((_, later) -> later);
    }

    /**
     * Every response, oldest first, for callers that have asked {@code access} about the person.
     */
    public List<Response> all(Actor actor, PersonId person, String instrument) {
        return door.enter(actor, () -> readable(actor, store.all(person, instrument)));
    }

    /**
     * The response, if it is of a person whom the actor may see. Logs nothing: a page about the
     * person has done that.
     */
    public Optional<Response> find(Actor actor, ResponseId id) {
        return Optional.ofNullable(findAll(actor, List.of(id)).get(id));
    }

    /** As {@link #find}, for many; those that the actor may not see are missing. */
    public Map<ResponseId, Response> findAll(Actor actor, Collection<ResponseId> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : door.enter(
                        actor,
                        () ->
                                readable(actor, store.visible(wanted, access.visible(actor)))
                                        .stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Response::id, Function.identity())));
    }

    private List<Response> readable(Actor actor, List<Response> responses) {
        return access.only(actor, ANSWERS.category(), responses, Response::person, Response::unit);
    }

    private Map<String, Long> known(Actor actor, PersonId person) {
        var known = new HashMap<String, Long>();
        knownAnswers.orderedStream().forEach(room -> known.putAll(room.about(actor, person)));
        return known;
    }
}
