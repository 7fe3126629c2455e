package org.samspel.access;

import org.samspel.access.law.Deed;
import org.samspel.access.law.Purpose;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.List;

/** The law’s answers, each with its line in the log, in the caller’s transaction. */
@Component
class LoggedDecisions {
    private final Rulings rulings;
    private final AccessLog log;
    private final Answers answers;
    private final TransactionDoor door;

    LoggedDecisions(Rulings rulings, AccessLog log, Answers answers, TransactionDoor door) {
        this.rulings = rulings;
        this.log = log;
        this.answers = answers;
        this.door = door;
    }

    /** A page whose parts all ask the same is answered once. */
    Decision once(Actor actor, Action action, PersonId person, Matter matter, Purpose purpose) {
        return ReadOnce.once(
                List.of(Decision.class, actor, action, person, matter, purpose),
                () -> of(actor, action, person, matter, purpose, Questions.deed(action)));
    }

    Decision of(
            Actor actor,
            Action action,
            PersonId person,
            Matter matter,
            Purpose purpose,
            Deed deed) {
        return door.enter(
                actor,
                () -> {
                    var about = rulings.about(actor, person);
                    var decision = rulings.decide(actor, about, matter, purpose, deed);
                    if (decision.permitted()) {
                        ReadOnce.once(
                                List.of(AccessLog.class, actor, action, person),
                                () -> written(actor, action, person, decision));
                    } else {
                        written(actor, action, person, decision);
                    }
                    answers.note(person, decision);
                    return decision;
                });
    }

    private Decision written(Actor actor, Action action, PersonId person, Decision decision) {
        log.write(
                actor,
                action,
                person,
                decision.purpose(),
                decision.matter().category(),
                decision.permitted(),
                decision.rule().name());
        return decision;
    }
}
