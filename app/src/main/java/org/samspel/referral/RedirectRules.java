package org.samspel.referral;

import org.samspel.kernel.UnitId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the way of sending a referral on, without a database. */
final class RedirectRules {
    private RedirectRules() {}

    /**
     * The first thing that stands in the way; empty when it can go.
     *
     * @param chain the receivers so far
     */
    static Optional<RedirectOutcome> refusal(Redirect redirect, SendOn wish, List<UnitId> chain) {
        var chosen = redirect.target(wish.target());
        if (chosen.isEmpty()) {
            return Optional.of(new RedirectOutcome.TargetMissing(redirect));
        }
        if (wish.reason().isEmpty()) {
            return Optional.of(new RedirectOutcome.ReasonMissing(redirect));
        }
        var target = chosen.get();
        var sender = redirect.referral().sender();
        if (ReferralRules.closesCircle(sender, chain, target.unit().id())) {
            return Optional.of(
                    new RedirectOutcome.Circle(redirect, way(sender, chain, target.unit().id())));
        }
        if (target.asksConsent() && !wish.consented()) {
            return Optional.of(new RedirectOutcome.ConsentMissing(redirect));
        }
        return Disclosures.forbids(target.ruling())
                .map(ruling -> new RedirectOutcome.NotDisclosed(redirect, ruling));
    }

    private static List<UnitId> way(UnitId sender, List<UnitId> chain, UnitId next) {
        return Stream.of(List.of(sender), chain, List.of(next)).flatMap(List::stream).toList();
    }
}
