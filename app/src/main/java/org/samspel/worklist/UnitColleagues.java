package org.samspel.worklist;

import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.worklist.Colleagues.Colleague;
import org.springframework.stereotype.Component;

/** Asks who works at a unit now. */
@Component
class UnitColleagues {
    private final Accounts accounts;

    UnitColleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    Colleagues of(Actor.Staff actor) {
        return new Colleagues(
                actor.user(),
                accounts.atUnit(actor.area(), actor.unit()).stream()
                        .filter(account -> account.role().meetsPersons())
                        .map(account -> new Colleague(account.id(), account.displayName()))
                        .toList());
    }
}
