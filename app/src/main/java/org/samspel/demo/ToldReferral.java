package org.samspel.demo;

import org.samspel.referral.Referral;
import org.samspel.referral.ReferralStep;
import org.samspel.referral.Transition;

import java.util.Optional;

/** A referral while it is told, which its receiver moves on. */
final class ToldReferral {
    private final Teller teller;
    private final Optional<Referral> also;
    private Referral now;

    ToldReferral(Teller teller, Referral sent, Optional<Referral> also) {
        this.teller = teller;
        this.now = sent;
        this.also = also;
    }

    Referral now() {
        return now;
    }

    /** The referral to the second destination, if the rule named one and the person agreed. */
    Optional<ToldReferral> also() {
        return also.map(second -> new ToldReferral(teller, second, Optional.empty()));
    }

    /**
     * @param words the reason or note that goes with it, perhaps empty
     */
    void move(ReferralStep step, String words) {
        var receiver = teller.cast().at(now.receiver().orElse(now.sender()));
        now =
                switch (teller.doors()
                        .referrals()
                        .move(receiver, now.id(), now.version(), step, words)) {
                    case Transition.Done(var done) -> done;
                    case Transition other -> throw new Stuck(other);
                };
    }
}
