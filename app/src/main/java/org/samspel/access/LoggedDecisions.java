package org.samspel.access;

import org.samspel.access.law.Deed;
import org.samspel.access.law.Purpose;
import org.samspel.access.law.RuleId;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The law’s answers, each with its line in the log, in the caller’s transaction. */
@Component
class LoggedDecisions {
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

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

    /** About what is not there: everything that is asked about somebody, and a line of nobody. */
    void ofNobody(Actor actor, Action action, Purpose purpose) {
        door.enter(
                actor,
                () -> {
                    var about = rulings.about(actor, NOBODY);
                    var decision =
                            rulings.decide(
                                    actor, about, Matter.IDENTITY, purpose, Questions.deed(action));
                    log.write(
                            actor,
                            action,
                            Optional.empty(),
                            purpose,
                            Matter.IDENTITY.category(),
                            decision.permitted(),
                            decision.rule().name());
                });
    }

    void foundNobody(Actor.Staff actor, Purpose purpose) {
        door.enter(
                actor,
                () ->
                        log.write(
                                actor,
                                Action.SEARCH,
                                Optional.empty(),
                                purpose,
                                Matter.IDENTITY.category(),
                                true,
                                RuleId.NOBODY_FOUND.name()));
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
