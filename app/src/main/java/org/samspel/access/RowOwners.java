package org.samspel.access;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

/** Whose row it is: of the unit that noted it; what a person noted is with their own practice. */
@Component
class RowOwners {
    private final Organisations organisations;

    RowOwners(Organisations organisations) {
        this.organisations = organisations;
    }

    record Owner(PartyId provider, UnitId unit) {}

    Owner of(Actor actor, Person person) {
        return switch (actor) {
            case Actor.Staff staff -> new Owner(staff.party(), staff.unit());
            case Actor.Oneself _, Actor.TheSystem _ ->
                    organisations
                            .unit(actor.area(), person.gpUnit())
                            .map(RowOwners::owner)
                            .orElseThrow(
                                    () -> new IllegalStateException("A person without a practice"));
        };
    }

    private static Owner owner(Unit unit) {
        return new Owner(unit.party(), unit.id());
    }
}
