package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementEvent.Milestone;
import org.samspel.agreement.workshop.Revision.About;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Role;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The work on agreements' next versions: what it is about, its end. */
@Component
public class Revisions {
    private final RevisionStore store;
    private final Drafts drafts;
    private final ApprovalStore approvals;
    private final Happenings happenings;
    private final RevisionSteps steps;
    private final TransactionDoor door;

    Revisions(
            RevisionStore store,
            Drafts drafts,
            ApprovalStore approvals,
            Happenings happenings,
            RevisionSteps steps,
            TransactionDoor door) {
        this.store = store;
        this.drafts = drafts;
        this.approvals = approvals;
        this.happenings = happenings;
        this.steps = steps;
        this.door = door;
    }

    /** A revision with what its first page shows. */
    public record View(
            Draft draft,
            List<DraftFault> faults,
            List<BodyDecision> decisions,
            List<Happening> happenings) {
        public Revision revision() {
            return draft.revision();
        }
    }

    /**
     * Changes what the version says of itself.
     *
     * @param version that the form was read at
     */
    public Outcome describe(Actor.Staff actor, RevisionKey key, int version, About about) {
        return steps.take(
                actor,
                key,
                Step.WRITE,
                revision -> {
                    if (revision.about().equals(about)) {
                        return new Outcome.Done(revision);
                    }
                    if (revision.version() != version) {
                        return Outcome.refused(new Refusal.Stale());
                    }
                    store.update(revision.with(about));
                    return new Outcome.Done(store.find(key).orElseThrow());
                });
    }

    /** Gives the revision up. What was written stays readable. */
    public Outcome archive(Actor.Staff actor, RevisionKey key) {
        return steps.take(
                actor,
                key,
                Step.ARCHIVE,
                revision -> {
                    store.update(revision.at(new Life.Archived()));
                    happenings.tell(actor, revision, Milestone.REVISION_ARCHIVED);
                    return new Outcome.Done(revision.at(new Life.Archived()));
                });
    }

    /** The revision, for those who may read it: drafts are the secretariat's. */
    public Optional<Revision> find(Actor actor, RevisionKey key) {
        return door.enter(actor, () -> store.find(key).filter(found -> mayRead(actor, found)));
    }

    /** As {@link #find}, with what is written in it. */
    public Optional<View> view(Actor actor, RevisionKey key) {
        return door.enter(
                actor,
                () -> store.find(key).filter(found -> mayRead(actor, found)).map(this::view));
    }

    private View view(Revision revision) {
        var draft = drafts.of(revision);
        return new View(
                draft,
                revision.life().isDraft() ? drafts.faults(draft) : List.of(),
                approvals.all(revision.key()),
                happenings.of(revision.key()));
    }

    /** The revisions that the reader may see, by agreement, the newest first. */
    public List<Revision> all(Actor actor) {
        return door.enter(
                actor,
                () -> store.all(actor.area()).stream().filter(r -> mayRead(actor, r)).toList());
    }

    /**
     * What went out stays readable for everybody at work, also while the draft that it was is
     * written in again.
     */
    static boolean mayReadRounds(Actor actor, Revision revision) {
        return mayRead(actor, revision)
                || (actor instanceof Actor.Staff && revision.life().isDraft());
    }

    /** What has gone out is for everybody at work; a draft is for those who write it. */
    static boolean mayRead(Actor actor, Revision revision) {
        if (!(actor instanceof Actor.Staff staff)) {
            return false;
        }
        return staff.role() == Role.SECRETARY
                || switch (revision.life()) {
                    case Life.InConsultation _,
                            Life.InApproval _,
                            Life.Approved _,
                            Life.Adopted _ ->
                            true;
                    case Life.MandateWritten _, Life.Draft _, Life.Archived _ -> false;
                };
    }
}
