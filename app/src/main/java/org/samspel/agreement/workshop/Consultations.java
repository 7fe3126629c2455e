package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementEvent;
import org.samspel.agreement.workshop.Answer.Reply;
import org.samspel.agreement.workshop.Answer.Stance;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the parties about a draft, and takes their answers (in Danish, inddragelse af baglandet).
 */
@Component
public class Consultations {
    private final RevisionStore revisions;
    private final ConsultationStore store;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Happenings happenings;
    private final AreaClock clock;
    private final TransactionDoor door;

    Consultations(
            RevisionStore revisions,
            ConsultationStore store,
            Rounds rounds,
            Drafts drafts,
            Happenings happenings,
            AreaClock clock,
            TransactionDoor door) {
        this.revisions = revisions;
        this.store = store;
        this.rounds = rounds;
        this.drafts = drafts;
        this.happenings = happenings;
        this.clock = clock;
        this.door = door;
    }

    /** What went out last, for those who may read it. */
    public Optional<Round> round(Actor actor, RevisionKey key) {
        return door.enter(
                actor,
                () ->
                        revisions
                                .find(key)
                                .filter(revision -> Revisions.mayReadRounds(actor, revision))
                                .flatMap(rounds::last));
    }

    /**
     * Sends the draft out to be answered. From now on its text does not change.
     *
     * @param until the last day to answer
     */
    public Outcome open(Actor.Staff actor, RevisionKey key, Set<PartyId> invited, LocalDate until) {
        return step(
                actor,
                key,
                Step.CONSULT,
                revision -> {
                    var refusal =
                            LifeRules.consultation(invited.size(), until, clock.today(key.area()))
                                    .or(() -> unsound(revision));
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    send(revision, Optional.of(until), invited);
                    happenings.tell(actor, revision, AgreementEvent.ConsultationOpened::new);
                    return moved(revision, new Life.InConsultation(until));
                });
    }

    private Optional<Refusal> unsound(Revision revision) {
        var faults = drafts.faults(drafts.of(revision));
        return faults.isEmpty() ? Optional.empty() : Optional.of(new Refusal.Unsound(faults));
    }

    private void send(Revision revision, Optional<LocalDate> until, Set<PartyId> invited) {
        var text = drafts.composed(drafts.of(revision));
        store.send(revision, new ConsultationStore.Sent(text, until, clock.now()), invited);
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
        return step(
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
        return step(
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

    /** Takes the draft back to be written in, in its next round; the answers stay with this one. */
    public Outcome takeBack(Actor.Staff actor, RevisionKey key) {
        return step(
                actor,
                key,
                Step.TAKE_BACK,
                revision -> {
                    happenings.tell(actor, revision, AgreementEvent.DraftTakenBack::new);
                    revisions.update(revision.inNextRound());
                    return new Outcome.Done(revision.inNextRound());
                });
    }

    /**
     * Sends the text to the first of the approving bodies: as it was consulted on, or in a later
     * round as it is written now.
     */
    public Outcome submit(Actor.Staff actor, RevisionKey key) {
        return step(
                actor,
                key,
                Step.SUBMIT,
                revision -> {
                    var refusal =
                            revision.life().isDraft()
                                    ? unsound(revision)
                                    : endOfConsultation(revision);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    if (revision.life().isDraft()) {
                        send(revision, Optional.empty(), Set.of());
                    }
                    happenings.tell(actor, revision, AgreementEvent.DraftSubmitted::new);
                    return moved(revision, new Life.InApproval(1));
                });
    }

    private Optional<Refusal> endOfConsultation(Revision revision) {
        var round = rounds.current(revision).orElseThrow();
        return LifeRules.endOfConsultation(
                round.answersUntil().orElseThrow(),
                clock.today(revision.key().area()),
                round.silentParties(),
                round.withoutReply());
    }

    private Outcome moved(Revision revision, Life life) {
        revisions.update(revision.at(life));
        return new Outcome.Done(revision.at(life));
    }

    private Outcome step(Actor.Staff actor, RevisionKey key, Step step, Taking taking) {
        return door.enter(
                actor,
                () -> {
                    var revision = revisions.toStep(key).orElseThrow();
                    return LifeRules.refusal(revision, step, actor.role())
                            .map(Outcome::refused)
                            .orElseGet(() -> taking.of(revision));
                });
    }

    /** What a step does with the revision, which nobody else can change meanwhile. */
    @FunctionalInterface
    private interface Taking {
        Outcome of(Revision revision);
    }
}
