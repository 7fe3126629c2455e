package org.samspel.access.web;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.springframework.stereotype.Component;

import java.util.function.Function;

/** Lets a person at what is kept about themselves, in one transaction with its line in the log. */
@Component
class MyDesk {
    private final TransactionDoor door;
    private final Access access;
    private final Persons persons;

    MyDesk(TransactionDoor door, Access access, Persons persons) {
        this.door = door;
        this.access = access;
        this.persons = persons;
    }

    Page at(Actor.Oneself actor, Action action, Function<Person, Page> work) {
        return door.enter(
                actor,
                () -> {
                    if (!access.decide(actor, action, actor.person()).permitted()) {
                        throw new NotFound();
                    }
                    return work.apply(
                            persons.find(actor, actor.person()).orElseThrow(NotFound::new));
                });
    }
}
