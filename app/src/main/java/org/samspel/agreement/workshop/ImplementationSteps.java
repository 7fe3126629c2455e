package org.samspel.agreement.workshop;

import org.samspel.agreement.CompanionDesk;
import org.samspel.agreement.CompanionText.PlanStep;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Role;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** How far the steps of an agreement's plan have come, told by those who answer for them. */
@Component
public class ImplementationSteps {
    private final CompanionDesk desk;
    private final Organisations organisations;
    private final AreaClock clock;
    private final TransactionDoor door;

    ImplementationSteps(
            CompanionDesk desk,
            Organisations organisations,
            AreaClock clock,
            TransactionDoor door) {
        this.desk = desk;
        this.organisations = organisations;
        this.clock = clock;
        this.door = door;
    }

    /** Whether the step is the actor's to tell of: of their party, or they are the secretariat. */
    public boolean mayReport(Actor actor, PlanStep step) {
        return actor instanceof Actor.Staff staff
                && (staff.role() == Role.SECRETARY
                        || party(staff).filter(step.responsible()::equals).isPresent());
    }

    private Optional<String> party(Actor.Staff staff) {
        return Optional.ofNullable(organisations.partiesById(staff.area()).get(staff.party()))
                .map(Party::slug);
    }

    /**
     * Keeps a step's new status.
     *
     * @param version that the form was read at
     * @param evidence of what was done; a step that is done has some
     */
    public CompanionOutcome report(
            Actor.Staff actor,
            RevisionKey key,
            String id,
            int version,
            PlanStep.Status status,
            String evidence) {
        return door.enter(
                actor,
                () -> {
                    var stored =
                            desk.find(PlanStep.class, key.area(), key.slug(), key.number(), id);
                    if (stored.filter(now -> mayReport(actor, now.text())).isEmpty()) {
                        return new CompanionOutcome.Refused(new Refusal.NotYours());
                    }
                    if (status == PlanStep.Status.DONE && evidence.isBlank()) {
                        return new CompanionOutcome.Refused(new Refusal.ReasonsMissing());
                    }
                    var now = stored.get();
                    var next = now.text().at(status, evidence);
                    if (now.text().equals(next)) {
                        return new CompanionOutcome.Saved();
                    }
                    return now.version() == version
                                    && desk.write(
                                            key.area(),
                                            key.slug(),
                                            key.number(),
                                            id,
                                            version,
                                            next,
                                            actor.user(),
                                            clock.now())
                            ? new CompanionOutcome.Saved()
                            : new CompanionOutcome.Stale(
                                    desk.find(
                                                    PlanStep.class,
                                                    key.area(),
                                                    key.slug(),
                                                    key.number(),
                                                    id)
                                            .orElseThrow());
                });
    }
}
