package org.samspel.plan;

import org.samspel.kernel.Actor;
import org.samspel.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Holds what is said of a plan as a whole to the rules, on the area’s day. */
@Component
class HeadCheck {
    private final Organisations organisations;
    private final PlanLog log;

    HeadCheck(Organisations organisations, PlanLog log) {
        this.organisations = organisations;
        this.log = log;
    }

    Set<PlanFault> faults(Actor actor, PlanHead head) {
        var overall =
                head.overall()
                        .flatMap(
                                id ->
                                        Optional.ofNullable(
                                                organisations.partiesById(actor.area()).get(id)));
        return PlanRules.ofHead(
                head,
                overall,
                organisations.unit(actor.area(), head.followUpBy()),
                organisations.area(actor.area()).country(),
                today(actor));
    }

    LocalDate today(Actor actor) {
        return LocalDate.ofInstant(log.now(), organisations.area(actor.area()).zone());
    }
}
