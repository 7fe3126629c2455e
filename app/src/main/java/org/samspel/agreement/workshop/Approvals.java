package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementEvent.Milestone;
import org.samspel.agreement.AgreementTexts;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.TextRead;
import org.samspel.kernel.Actor;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Leads a text through the bodies that approve it, and into force. This is where a room for fora
 * will tell what was decided.
 */
@Component
public class Approvals {
    private final RevisionStore revisions;
    private final ApprovalStore store;
    private final Rounds rounds;
    private final Happenings happenings;
    private final Agreements agreements;
    private final AgreementTexts texts;
    private final AreaClock clock;
    private final RevisionSteps steps;

    Approvals(
            RevisionStore revisions,
            ApprovalStore store,
            Rounds rounds,
            Happenings happenings,
            Agreements agreements,
            AgreementTexts texts,
            AreaClock clock,
            RevisionSteps steps) {
        this.revisions = revisions;
        this.store = store;
        this.rounds = rounds;
        this.happenings = happenings;
        this.agreements = agreements;
        this.texts = texts;
        this.clock = clock;
        this.steps = steps;
    }

    /**
     * Records what a body of the chain decided: the next body has its turn, or all have approved,
     * or the draft is taken up again.
     *
     * @param decision of the step whose turn it is
     */
    public Outcome decide(Actor.Staff actor, RevisionKey key, BodyDecision decision) {
        return steps.take(
                actor,
                key,
                Step.DECIDE,
                revision -> {
                    if (!(revision.life() instanceof Life.InApproval(var expected))) {
                        return Outcome.refused(new Refusal.NotNow(revision.life()));
                    }
                    var body = revision.bodies().get(expected - 1);
                    var unfit =
                            LifeRules.decision(expected, body, decision, clock.today(key.area()));
                    return unfit.map(Outcome::refused)
                            .orElseGet(() -> decided(actor, revision, decision));
                });
    }

    private Outcome decided(Actor.Staff actor, Revision revision, BodyDecision decision) {
        store.add(revision, decision, actor.user(), clock.now());
        var next = LifeRules.after(decision, revision.bodies().size());
        var moved = next.isDraft() ? revision.inNextRound() : revision.at(next);
        revisions.update(moved);
        happenings.tell(
                actor,
                revision,
                decision.approved() ? Milestone.BODY_APPROVED : Milestone.BODY_SENT_BACK);
        return new Outcome.Done(moved);
    }

    /**
     * Makes the approved text a version. It holds from that day on, and the one before until then.
     */
    public Outcome adopt(Actor.Staff actor, RevisionKey key, LocalDate from) {
        return steps.take(
                actor,
                key,
                Step.ADOPT,
                revision ->
                        LifeRules.adoption(from, lastBegins(key), clock.today(key.area()))
                                .map(Outcome::refused)
                                .orElseGet(() -> adopted(actor, revision, from)));
    }

    private LocalDate lastBegins(RevisionKey key) {
        return agreements.all(key.area()).stream()
                .filter(version -> version.slug().equals(key.slug()))
                .map(AgreementVersion::inForceFrom)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private Outcome adopted(Actor.Staff actor, Revision revision, LocalDate from) {
        var text = ComposedText.from(rounds.current(revision).orElseThrow().text(), from);
        return switch (texts.readAsItWas(text)) {
            case TextRead.Whole(var version) -> {
                if (!texts.adopt(version, text)) {
                    yield Outcome.refused(new Refusal.NumberTaken(version.number()));
                }
                revisions.update(revision.at(new Life.Adopted()));
                happenings.tell(actor, revision, Milestone.VERSION_ADOPTED);
                yield new Outcome.Done(revision.at(new Life.Adopted()));
            }
            case TextRead.Faulty _ ->
                    throw new IllegalStateException("What was approved cannot be read any more");
        };
    }
}
