package org.samspel.plan;

import org.samspel.access.Consents;
import org.samspel.access.KeptConsent;
import org.samspel.access.law.Consent;
import org.samspel.access.law.ConsentKind;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.ReadOnce;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a person consents to a joint plan. The answers themselves are kept by the room access.
 */
@Component
class PlanConsents {
    private final Consents consents;
    private final Clock clock;

    PlanConsents(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    PlanConsent of(Actor actor, Person person) {
        return ReadOnce.once(
                List.of(PlanConsents.class, person.records()),
                () ->
                        of(
                                consents.of(actor, person).stream()
                                        .map(KeptConsent::consent)
                                        .filter(one -> one.kind() == ConsentKind.PLAN)
                                        .toList(),
                                clock.instant()));
    }

    static PlanConsent of(List<Consent> answers, Instant now) {
        var sharing = new HashSet<PartyId>();
        for (var yes : answers) {
            if (yes.holdsAt(now)) {
                var parties = new HashSet<>(yes.scope().organisations());
                parties.removeAll(yes.scope().notFrom());
                parties.removeAll(refusedSince(yes, answers, now));
                sharing.addAll(parties);
            }
        }
        var withdrawn = answers.stream().anyMatch(one -> one.withdrawnAt().isPresent());
        return new PlanConsent(sharing, withdrawn && sharing.isEmpty());
    }

    /** Whom the person has said no to after that yes: a no ends every earlier yes to the same. */
    private static Set<PartyId> refusedSince(Consent yes, List<Consent> answers, Instant now) {
        var refused = new HashSet<PartyId>();
        for (var no : answers) {
            var said = no.answer() == Consent.Answer.NO ? List.of(no.from()) : List.<Instant>of();
            if (said.stream().anyMatch(at -> !at.isBefore(yes.from()) && !at.isAfter(now))) {
                refused.addAll(no.scope().organisations());
            }
        }
        return Collections.unmodifiableSet(refused);
    }
}
