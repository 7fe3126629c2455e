package org.samspel.demo;

import org.samspel.agreement.HandOver;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.samspel.referral.RedirectOutcome;
import org.samspel.referral.RedirectTarget;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralStep;
import org.samspel.referral.SendOn;
import org.samspel.referral.StepWish;
import org.samspel.referral.TakeUp;
import org.samspel.referral.Transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A referral while it is told, which its receiver and its sender move on. */
final class ToldReferral {
    private final Teller teller;
    private final List<UnitId> providers;
    private final Optional<Referral> also;
    private Referral now;

    /**
     * @param providers the units among which the person chooses, if it is an open one
     */
    ToldReferral(Teller teller, Referral sent, List<UnitId> providers, Optional<Referral> also) {
        this.teller = teller;
        this.now = sent;
        this.providers = providers;
        this.also = also;
    }

    Referral now() {
        return now;
    }

    HandOver kind() {
        return now.terms().handOver();
    }

    boolean isOutside() {
        return now.terms().isOutside();
    }

    Optional<UnitId> receiver() {
        return now.receiver();
    }

    boolean isOpen(ReferralStep step) {
        return step.isOpenIn(kind(), now.terms().status());
    }

    /** The referral to the second destination, if the rule named one and the person agreed. */
    Optional<ToldReferral> also() {
        return also.map(second -> new ToldReferral(teller, second, List.of(), Optional.empty()));
    }

    /**
     * The receiver takes a step; of one outside of Samspel the sender notes it.
     *
     * @param words the reason or note that goes with it, perhaps empty
     */
    void move(ReferralStep step, String words) {
        take(at(), StepWish.of(step, words));
    }

    void moveAsSender(ReferralStep step, String words) {
        take(teller.cast().at(now.sender()), StepWish.of(step, words));
    }

    void plan(String words, LocalDate until) {
        take(at(), new StepWish(ReferralStep.PLAN, words, Optional.of(until)));
    }

    private void take(Actor.Staff actor, StepWish wish) {
        now =
                switch (teller.doors().referrals().take(actor, now.id(), now.version(), wish)) {
                    case Transition.Done(var done) -> done;
                    case Transition other -> throw new Stuck(other);
                };
    }

    private Actor.Staff at() {
        return teller.cast().at(now.receiver().orElse(now.sender()));
    }

    /** To the first unit that the agreement and the way so far leave open, if there is one. */
    void sendOn(String reason, Dice dice) {
        var prepared = teller.doors().redirections().prepare(at(), now.id());
        var left = new ArrayList<>(prepared.map(it -> it.targets()).orElse(List.of()));
        var isSentOn = false;
        while (!isSentOn && !left.isEmpty()) {
            isSentOn = sendOn(left.remove(dice.in(new Range(0, left.size() - 1))), reason);
        }
    }

    private boolean sendOn(RedirectTarget target, String reason) {
        return switch (teller.doors()
                .redirections()
                .redirect(at(), new SendOn(now.id(), now.version(), target.code(), reason, true))) {
            case RedirectOutcome.SentOn(var next) -> {
                now = next;
                yield true;
            }
            case RedirectOutcome.Circle _ -> false;
            case RedirectOutcome other -> throw new Stuck(other);
        };
    }

    /** The person brings it to a provider of their own choice. */
    boolean takeUp(Dice dice) {
        var provider = teller.cast().at(dice.of(providers));
        now =
                switch (teller.doors().openReferrals().takeUp(provider, teller.number())) {
                    case TakeUp.TakenUp(var taken) -> taken;
                    case TakeUp other -> throw new Stuck(other);
                };
        return true;
    }
}
