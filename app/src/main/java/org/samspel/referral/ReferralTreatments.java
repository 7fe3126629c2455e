package org.samspel.referral;

import org.samspel.agreement.StageFact;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.pathway.RoutingId;
import org.samspel.pathway.Treatments;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the pathway when the receivers of its routings agreed a plan, began and ended. */
@Component
class ReferralTreatments implements Treatments {
    private final ReferralStore store;
    private final Persons persons;
    private final TransactionDoor door;

    ReferralTreatments(ReferralStore store, Persons persons, TransactionDoor door) {
        this.store = store;
        this.persons = persons;
        this.door = door;
    }

    @Override
    public List<Told> of(Actor actor, PersonId person, Collection<RoutingId> routings) {
        return door.enter(
                actor,
                () ->
                        persons.find(actor, person).map(store::ofPerson).orElse(List.of()).stream()
                                .filter(referral -> routings.contains(referral.routing()))
                                .filter(referral -> !referral.supplementary())
                                .flatMap(ReferralTreatments::told)
                                .toList());
    }

    private static Stream<Told> told(Referral referral) {
        var moments = referral.moments();
        return Stream.of(
                        told(StageFact.PLAN_AGREED, moments.plannedAt(), referral),
                        told(StageFact.TREATMENT_STARTED, moments.startedAt(), referral),
                        told(StageFact.CLOSING_NOTE, moments.completedAt(), referral))
                .flatMap(Optional::stream);
    }

    private static Optional<Told> told(StageFact what, Optional<Instant> when, Referral referral) {
        return when.map(at -> new Told(what, at, referral.receiver().orElseGet(referral::sender)));
    }
}
