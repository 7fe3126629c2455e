package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementEvent.Milestone;
import org.samspel.agreement.AgreementTexts;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.workshop.Revision.About;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the work on a next version begins: with a mandate, and its approval. */
@Component
public class Mandates {
    private final RevisionStore store;
    private final DraftStore texts;
    private final ApprovalStore approvals;
    private final Happenings happenings;
    private final Agreements agreements;
    private final AgreementTexts versions;
    private final AreaClock clock;
    private final Ids ids;
    private final RevisionSteps steps;
    private final TransactionDoor door;

    Mandates(
            RevisionStore store,
            DraftStore texts,
            ApprovalStore approvals,
            Happenings happenings,
            Agreements agreements,
            AgreementTexts versions,
            AreaClock clock,
            Ids ids,
            RevisionSteps steps,
            TransactionDoor door) {
        this.store = store;
        this.texts = texts;
        this.approvals = approvals;
        this.happenings = happenings;
        this.agreements = agreements;
        this.versions = versions;
        this.clock = clock;
        this.ids = ids;
        this.steps = steps;
        this.door = door;
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
                    happenings.tell(actor, revision, Milestone.REVISION_BEGUN);
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
    public Outcome approve(Actor.Staff actor, RevisionKey key, BodyDecision decision) {
        return steps.take(
                actor,
                key,
                Step.APPROVE_MANDATE,
                revision -> {
                    var today = clock.today(key.area());
                    var refusal = LifeRules.decision(0, decision.body(), decision, today);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    approvals.add(revision, decision, actor.user(), clock.now());
                    store.update(revision.at(new Life.Draft()));
                    copy(revision);
                    happenings.tell(actor, revision, Milestone.MANDATE_APPROVED);
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
}
