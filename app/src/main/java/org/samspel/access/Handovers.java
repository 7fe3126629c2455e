package org.samspel.access;

import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Deed;
import org.samspel.access.law.Purpose;
import org.samspel.access.law.Ruling;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.stream.Collectors;

/** Whether what a unit keeps of a person may be handed to another unit. */
@Component
class Handovers {
    private final LoggedDecisions decisions;
    private final Rulings rulings;
    private final Questions questions;
    private final TransactionDoor door;

    Handovers(
            LoggedDecisions decisions, Rulings rulings, Questions questions, TransactionDoor door) {
        this.decisions = decisions;
        this.rulings = rulings;
        this.questions = questions;
        this.door = door;
    }

    /** Decides and logs. */
    Decision decide(Actor.Staff actor, Person person, DataCategory category, UnitId receiver) {
        return decide(actor, person, category, receiver, questions.purpose(actor));
    }

    /** Decides and logs. */
    Decision decide(
            Actor.Staff actor,
            Person person,
            DataCategory category,
            UnitId receiver,
            Purpose purpose) {
        return decisions.of(
                actor,
                Action.DISCLOSE,
                person.id(),
                Matter.own(category),
                purpose,
                to(receiver, actor, person));
    }

    /** What {@link #decide} would answer; writes no line. */
    Map<UnitId, Ruling> foresee(
            Actor.Staff actor, Person person, Map<UnitId, DataCategory> receivers) {
        return door.enter(
                actor,
                () -> {
                    var about = rulings.about(actor, person.id());
                    return receivers.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey,
                                            each ->
                                                    ruling(
                                                            actor,
                                                            person,
                                                            about,
                                                            each.getKey(),
                                                            each.getValue())));
                });
    }

    private Ruling ruling(
            Actor.Staff actor,
            Person person,
            Rulings.About about,
            UnitId receiver,
            DataCategory category) {
        return rulings.decide(
                        actor,
                        about,
                        Matter.own(category),
                        questions.purpose(actor),
                        to(receiver, actor, person))
                .ruling();
    }

    private Deed to(UnitId receiver, Actor.Staff actor, Person person) {
        return new Deed.Disclose(questions.receiver(actor.area(), receiver, person), false);
    }
}
