package org.samspel.referral;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Takes the steps of receiver and sender, in the caller's transaction. */
@Component
class Progress {
    private final ReferralStore store;
    private final ReferralChanges changes;
    private final CompletionStore completions;
    private final Access access;
    private final ReferralMatters matters;
    private final Aftermath aftermath;
    private final ReplyDeadlines deadlines;
    private final Organisations organisations;
    private final Clock clock;
    private final Ids ids;

    Progress(
            ReferralStore store,
            ReferralChanges changes,
            CompletionStore completions,
            Access access,
            ReferralMatters matters,
            Aftermath aftermath,
            ReplyDeadlines deadlines,
            Organisations organisations,
            Clock clock,
            Ids ids) {
        this.store = store;
        this.changes = changes;
        this.completions = completions;
        this.access = access;
        this.matters = matters;
        this.aftermath = aftermath;
        this.deadlines = deadlines;
        this.organisations = organisations;
        this.clock = clock;
        this.ids = ids;
    }

    Transition move(Actor.Staff actor, Referral now, int version, StepWish wish) {
        var step = wish.step();
        if (isTakenAlready(actor, now, version, step)) {
            return new Transition.Done(now);
        }
        var permitted =
                access.decide(actor, Action.CHANGE, now.person(), matters.of(actor, now.terms()))
                        .permitted();
        if (now.status().isTakenAway() && now.terms().isAt(actor.unit())) {
            return new Transition.TakenAway(GoneReferral.of(now));
        }
        if (!permitted || !ReferralRules.takes(step, actor.unit(), now.terms())) {
            return new Transition.NotPermitted();
        }
        if (now.version() != version) {
            return new Transition.Stale(wish, now);
        }
        if (!ReferralRules.isOpen(step, now.terms())) {
            return new Transition.NotAllowedNow(now);
        }
        if (step.needsWords() && wish.words().isEmpty()) {
            return new Transition.WordsMissing(now);
        }
        var at = clock.instant();
        if (step.needsDay()
                && wish.until().filter(day -> !day.isBefore(today(actor, at))).isEmpty()) {
            return new Transition.DayMissing(now);
        }
        var due =
                step == ReferralStep.SUPPLEMENT
                        ? deadlines.anew(now, actor.area(), at)
                        : now.replyDue();
        return changes.move(now, wish, due, actor, at)
                .<Transition>map(moved -> done(actor, now, moved, wish, at))
                .orElseGet(() -> afterLostRace(actor, now.id(), version, wish));
    }

    private Transition done(
            Actor.Staff actor, Referral before, Referral moved, StepWish wish, Instant at) {
        var completion = completion(actor, before, wish, at);
        aftermath.of(actor, moved, wish.step(), completion, at);
        return new Transition.Done(store.find(moved.id()).orElseThrow());
    }

    /** The completion that the step begins or ends; for other steps one that nobody asks for. */
    private CompletionId completion(Actor.Staff actor, Referral before, StepWish wish, Instant at) {
        return switch (wish.step()) {
            case RETURN -> {
                var id = new CompletionId(ids.next());
                completions.ask(id, actor, before, wish.words(), at);
                yield id;
            }
            case SUPPLEMENT -> {
                var id = before.completions().getLast().round().id();
                completions.supply(id, wish.words(), at);
                yield id;
            }
            default -> new CompletionId(before.id().value());
        };
    }

    private Transition afterLostRace(Actor.Staff actor, ReferralId id, int version, StepWish wish) {
        var now = store.find(id).orElseThrow();
        if (isTakenAlready(actor, now, version, wish.step())) {
            return new Transition.Done(now);
        }
        return now.status().isTakenAway() && now.terms().isAt(actor.unit())
                ? new Transition.TakenAway(GoneReferral.of(now))
                : new Transition.Stale(wish, now);
    }

    /** The same user took the same step from the same form: the button was pressed twice. */
    private boolean isTakenAlready(
            Actor.Staff actor, Referral now, int version, ReferralStep step) {
        return now.version() == version + 1
                && now.changedBy().equals(actor.user())
                && now.lastStep().filter(step.name()::equals).isPresent();
    }

    private LocalDate today(Actor actor, Instant now) {
        return LocalDate.ofInstant(now, organisations.area(actor.area()).zone());
    }
}
