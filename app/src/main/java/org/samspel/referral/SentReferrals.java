package org.samspel.referral;

import org.samspel.agreement.Destination;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.pathway.Routing;
import org.samspel.pathway.SentRoutings;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

/** Tells the pathway which of its routings became referrals or recommendations. */
@Component
class SentReferrals implements SentRoutings {
    private final ReferralStore store;
    private final RecommendationStore recommendations;
    private final Persons persons;
    private final TransactionDoor door;

    SentReferrals(
            ReferralStore store,
            RecommendationStore recommendations,
            Persons persons,
            TransactionDoor door) {
        this.store = store;
        this.recommendations = recommendations;
        this.persons = persons;
        this.door = door;
    }

    @Override
    public boolean isSent(Actor actor, Routing routing, Destination chosen) {
        return door.enter(
                actor,
                () ->
                        chosen.directAccess()
                                ? recommendations.by(routing.id()).isPresent()
                                : persons.find(actor, routing.person())
                                        .filter(person -> isReferred(person, routing))
                                        .isPresent());
    }

    private boolean isReferred(Person person, Routing routing) {
        return store.ofPerson(person).stream()
                .filter(referral -> referral.routing().equals(routing.id()))
                .anyMatch(referral -> referral.status() != ReferralStatus.WITHDRAWN);
    }
}
