package org.samspel.agreement.workshop;

import org.samspel.agreement.workshop.Answer.Reply;
import org.samspel.agreement.workshop.Answer.Stance;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What the parties answer about a draft, and what the group replies. */
@Component
public class PartyAnswers {
    private final ConsultationStore store;
    private final Rounds rounds;
    private final AreaClock clock;
    private final RevisionSteps steps;

    PartyAnswers(ConsultationStore store, Rounds rounds, AreaClock clock, RevisionSteps steps) {
        this.store = store;
        this.rounds = rounds;
        this.clock = clock;
        this.steps = steps;
    }

    /**
     * A party answers, or answers anew.
     *
     * @param clause its number, or empty for the agreement as a whole
     * @param version of the answer that the form was read at; 0 when there was none
     */
    public Outcome answer(
            Actor.Staff actor,
            RevisionKey key,
            String clause,
            int version,
            Stance stance,
            String text) {
        return steps.take(
                actor,
                key,
                Step.ANSWER,
                revision -> {
                    var round = rounds.current(revision).orElseThrow();
                    if (!round.invited().contains(actor.party())) {
                        return Outcome.refused(new Refusal.NotInvited());
                    }
                    var refusal =
                            round.answersUntil()
                                    .flatMap(
                                            until ->
                                                    LifeRules.answer(
                                                            until, clock.today(key.area())));
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    var before = round.answer(actor.party(), clause);
                    if (before.filter(it -> it.stance() == stance && it.text().equals(text))
                            .isPresent()) {
                        return new Outcome.Done(revision);
                    }
                    var answer =
                            new Answer(
                                    actor.party(),
                                    clause,
                                    version + 1,
                                    stance,
                                    text,
                                    actor.user(),
                                    clock.now(),
                                    Optional.empty());
                    return before.map(Answer::version).orElse(0) == version
                                    && store.answer(revision, answer)
                            ? new Outcome.Done(revision)
                            : Outcome.refused(new Refusal.Stale());
                });
    }

    /**
     * The group replies to an answer.
     *
     * @param version of the reply that the form was read at; 0 when there was none
     * @param text not empty
     */
    public Outcome reply(
            Actor.Staff actor,
            RevisionKey key,
            PartyId party,
            String clause,
            int version,
            String text) {
        return steps.take(
                actor,
                key,
                Step.REPLY,
                revision -> {
                    var answer = rounds.current(revision).orElseThrow().answer(party, clause);
                    var before = answer.flatMap(Answer::reply);
                    if (before.filter(it -> it.text().equals(text)).isPresent()) {
                        return new Outcome.Done(revision);
                    }
                    var reply = new Reply(version + 1, text, actor.user(), clock.now());
                    return answer.isPresent()
                                    && before.map(Reply::version).orElse(0) == version
                                    && store.reply(revision, party, clause, reply)
                            ? new Outcome.Done(revision)
                            : Outcome.refused(new Refusal.Stale());
                });
    }
}
