package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementEvent;
import org.samspel.agreement.AgreementTexts;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.workshop.Revision.About;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Role;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The work on agreements' next versions: its beginning, what it is about, its end. */
@Component
public class Revisions {
    private final RevisionStore store;
    private final DraftStore texts;
    private final Drafts drafts;
    private final ApprovalStore approvals;
    private final Happenings happenings;
    private final Agreements agreements;
    private final AgreementTexts versions;
    private final AreaClock clock;
    private final Ids ids;
    private final TransactionDoor door;

    Revisions(
            RevisionStore store,
            DraftStore texts,
            Drafts drafts,
            ApprovalStore approvals,
            Happenings happenings,
            Agreements agreements,
            AgreementTexts versions,
            AreaClock clock,
            Ids ids,
            TransactionDoor door) {
        this.store = store;
        this.texts = texts;
        this.drafts = drafts;
        this.approvals = approvals;
        this.happenings = happenings;
        this.agreements = agreements;
        this.versions = versions;
        this.clock = clock;
        this.ids = ids;
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
     * Writes down the mandate for the next version of an agreement, which will be a copy of the
     * version in force (or else of the newest) until it is written in.
     *
     * @param purpose what it asks for
     * @param bodies who will approve the version, in their order; one to six
     */
    public Outcome begin(Actor.Staff actor, String slug, String purpose, List<String> bodies) {
        return door.enter(
                actor,
                () -> {
                    if (!LifeRules.may(actor.role(), Step.WRITE)) {
                        return Outcome.refused(new Refusal.NotYours());
                    }
                    var base = base(actor, slug).orElseThrow();
                    var others = ofAgreement(actor, slug);
                    var open = others.stream().filter(each -> each.life().isUnderWay()).findFirst();
                    if (open.isPresent()) {
                        return Outcome.refused(new Refusal.UnderWay(open.get().key().number()));
                    }
                    var revision =
                            new Revision(
                                    new RevisionKey(
                                            actor.area(), slug, nextNumber(actor, slug, others)),
                                    base.number(),
                                    new Life.MandateWritten(),
                                    1,
                                    0,
                                    purpose,
                                    bodies,
                                    new About(base.title(), base.summary(), "", Optional.empty()));
                    if (!store.add(revision)) {
                        return Outcome.refused(new Refusal.UnderWay(revision.key().number()));
                    }
                    happenings.tell(actor, revision, AgreementEvent.RevisionBegun::new);
                    return new Outcome.Done(revision);
                });
    }

    private Optional<AgreementVersion> base(Actor actor, String slug) {
        var area = actor.area();
        return agreements
                .inForce(area, slug, clock.today(area))
                .or(
                        () ->
                                agreements.all(area).stream()
                                        .filter(version -> version.slug().equals(slug))
                                        .findFirst());
    }

    private List<Revision> ofAgreement(Actor actor, String slug) {
        return store.all(actor.area()).stream()
                .filter(revision -> revision.key().slug().equals(slug))
                .toList();
    }

    /** A number that was given up is not used again. */
    private int nextNumber(Actor actor, String slug, List<Revision> others) {
        return Stream.concat(
                        Stream.of(versions.nextNumber(actor.area(), slug)),
                        others.stream().map(other -> other.key().number() + 1))
                .max(Integer::compare)
                .orElseThrow();
    }

    /**
     * A body has approved the mandate: the draft begins as a copy.
     *
     * @param decision of step 0
     */
    public Outcome approveMandate(Actor.Staff actor, RevisionKey key, BodyDecision decision) {
        return door.enter(
                actor,
                () -> {
                    var revision = store.toStep(key).orElseThrow();
                    var refusal =
                            LifeRules.refusal(revision, Step.APPROVE_MANDATE, actor.role())
                                    .or(
                                            () ->
                                                    LifeRules.decision(
                                                            0,
                                                            decision.body(),
                                                            decision,
                                                            clock.today(key.area())));
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    approvals.add(revision, decision, actor.user(), clock.now());
                    store.update(revision.at(new Life.Draft()));
                    copy(revision);
                    happenings.tell(actor, revision, AgreementEvent.MandateApproved::new);
                    return new Outcome.Done(store.find(key).orElseThrow());
                });
    }

    private void copy(Revision revision) {
        var key = revision.key();
        var base = agreements.version(key.area(), key.slug(), revision.drawnFrom()).orElseThrow();
        var at = clock.now();
        ComposedText.clausesOf(base)
                .forEach(
                        text ->
                                texts.write(
                                        key,
                                        ids.next(),
                                        1,
                                        Optional.of(text),
                                        Optional.empty(),
                                        at));
        versions.of(key.area(), key.slug(), revision.drawnFrom())
                .orElseThrow()
                .tables()
                .forEach(
                        (id, dmn) ->
                                texts.write(key, new DraftTable(id, 1, dmn, Optional.empty(), at)));
    }

    /**
     * Changes what the version says of itself.
     *
     * @param version that the form was read at
     */
    public Outcome describe(Actor.Staff actor, RevisionKey key, int version, About about) {
        return door.enter(
                actor,
                () -> {
                    var revision = store.toStep(key).orElseThrow();
                    var refusal = LifeRules.refusal(revision, Step.WRITE, actor.role());
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
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
        return door.enter(
                actor,
                () -> {
                    var revision = store.toStep(key).orElseThrow();
                    var refusal = LifeRules.refusal(revision, Step.ARCHIVE, actor.role());
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    store.update(revision.at(new Life.Archived()));
                    happenings.tell(actor, revision, AgreementEvent.RevisionArchived::new);
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
