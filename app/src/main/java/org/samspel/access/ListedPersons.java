package org.samspel.access;

import org.samspel.access.law.Purpose;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.Collection;

/** A line in the log for each person whom a list has shown. */
@Component
class ListedPersons {
    private final Rulings rulings;
    private final Questions questions;
    private final AccessLog log;
    private final TransactionDoor door;

    ListedPersons(Rulings rulings, Questions questions, AccessLog log, TransactionDoor door) {
        this.rulings = rulings;
        this.questions = questions;
        this.log = log;
        this.door = door;
    }

    void note(Actor.Staff actor, Action action, Collection<PersonId> shown) {
        door.enter(
                actor,
                () -> {
                    var purpose = questions.purpose(actor);
                    var about = rulings.about(actor, shown);
                    log.writeAll(
                            actor,
                            action,
                            purpose,
                            Matter.IDENTITY.category(),
                            shown,
                            person ->
                                    answer(
                                            actor,
                                            action,
                                            purpose,
                                            person,
                                            about.getOrDefault(person, Rulings.NOBODY)));
                });
    }

    private AccessLog.Answer answer(
            Actor.Staff actor,
            Action action,
            Purpose purpose,
            PersonId person,
            Rulings.About about) {
        var decision =
                rulings.decide(actor, about, Matter.IDENTITY, purpose, Questions.deed(action));
        return new AccessLog.Answer(person, decision.permitted(), decision.rule().name());
    }
}
