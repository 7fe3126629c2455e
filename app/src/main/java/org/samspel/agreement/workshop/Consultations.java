package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementEvent.Milestone;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the parties about a draft, and sends it on (in Danish, inddragelse af baglandet). */
@Component
public class Consultations {
    private final RevisionStore revisions;
    private final ConsultationStore store;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Happenings happenings;
    private final AreaClock clock;
    private final RevisionSteps steps;
    private final TransactionDoor door;

    Consultations(
            RevisionStore revisions,
            ConsultationStore store,
            Rounds rounds,
            Drafts drafts,
            Happenings happenings,
            AreaClock clock,
            RevisionSteps steps,
            TransactionDoor door) {
        this.revisions = revisions;
        this.store = store;
        this.rounds = rounds;
        this.drafts = drafts;
        this.happenings = happenings;
        this.clock = clock;
        this.steps = steps;
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

    /** What the actor's party is asked about and has not answered, the most urgent first. */
    public List<AwaitedAnswer> awaited(Actor.Staff actor) {
        return door.enter(
                actor,
                () ->
                        store.awaited(actor.area(), actor.party()).stream()
                                .filter(
                                        awaited ->
                                                !awaited.until()
                                                        .isBefore(clock.today(actor.area())))
                                .toList());
    }

    /**
     * Sends the draft out to be answered. From now on its text does not change.
     *
     * @param until the last day to answer
     */
    public Outcome open(Actor.Staff actor, RevisionKey key, Set<PartyId> invited, LocalDate until) {
        return steps.take(
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
                    happenings.tell(actor, revision, Milestone.CONSULTATION_OPENED);
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

    /** Takes the draft back to be written in, in its next round; the answers stay with this one. */
    public Outcome takeBack(Actor.Staff actor, RevisionKey key) {
        return steps.take(
                actor,
                key,
                Step.TAKE_BACK,
                revision -> {
                    happenings.tell(actor, revision, Milestone.DRAFT_TAKEN_BACK);
                    revisions.update(revision.inNextRound());
                    return new Outcome.Done(revision.inNextRound());
                });
    }

    /**
     * Sends the text to the first of the approving bodies: as it was consulted on, or in a later
     * round as it is written now.
     */
    public Outcome submit(Actor.Staff actor, RevisionKey key) {
        return steps.take(
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
                    happenings.tell(actor, revision, Milestone.DRAFT_SUBMITTED);
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
}
