package org.samspel.plan;

import static org.samspel.plan.PlanStatus.CONSENTED;
import static org.samspel.plan.PlanStatus.NEED_IDENTIFIED;

import org.samspel.access.ConsentOutcome;
import org.samspel.access.Consents;
import org.samspel.access.NoteConsent;
import org.samspel.access.law.Consent;
import org.samspel.access.law.ConsentKind;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Given;
import org.samspel.access.law.Scope;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the person lets these organisations plan together; a no is an answer like any other. */
@Component
public class PlanConsenting {
    private final PlanStore store;
    private final PlanMove move;
    private final PlanLog log;
    private final Consents consents;

    PlanConsenting(PlanStore store, PlanMove move, PlanLog log, Consents consents) {
        this.store = store;
        this.move = move;
        this.log = log;
        this.consents = consents;
    }

    /**
     * Notes what the person answered when asked for consent to plan together. A no ends the plan
     * before it began, and is kept as the answer it is.
     */
    public PlanOutcome answer(Actor.Staff actor, Person person, int version, AnswerOnPlan answer) {
        return move.at(
                actor,
                person,
                sheet -> {
                    var plan = sheet.plan();
                    if (!plan.isOpen()) {
                        return new PlanOutcome.NotNow(plan);
                    }
                    var faults = EnumSet.noneOf(PlanFault.class);
                    if (answer.yes() && answer.organisations().isEmpty()) {
                        faults.add(PlanFault.ORGANISATION_MISSING);
                    }
                    if (answer.until().filter(end -> !end.isAfter(log.now())).isPresent()) {
                        faults.add(PlanFault.CONSENT_UNTIL_PAST);
                    }
                    if (!faults.isEmpty()) {
                        return new PlanOutcome.Invalid(faults);
                    }
                    var moves =
                            answer.yes() ? plan.status() == NEED_IDENTIFIED : plan.agreed() == 0;
                    var to = answer.yes() ? CONSENTED : PlanStatus.DECLINED;
                    if (moves && !store.move(plan.id(), version, to, log.now())) {
                        return move.stale(person, plan);
                    }
                    if (!(consents.note(actor, consent(actor, person, answer))
                            instanceof ConsentOutcome.Done)) {
                        throw new IllegalStateException("An answer that was checked is kept");
                    }
                    var what = answer.yes() ? PlanHappening.CONSENTED : PlanHappening.DECLINED;
                    log.note(actor, plan, what, answer.words().strip());
                    return move.done(person, plan);
                });
    }

    private NoteConsent consent(Actor.Staff actor, Person person, AnswerOnPlan answer) {
        var parties = new HashSet<PartyId>(answer.organisations());
        // Whoever asks is one of those who share.
        parties.add(actor.party());
        return new NoteConsent(
                answer.id(),
                person.id(),
                ConsentKind.PLAN,
                answer.yes() ? Consent.Answer.YES : Consent.Answer.NO,
                new Scope(
                        parties,
                        Set.of(),
                        Set.of(DataCategory.COORDINATED_PLAN),
                        Set.of(),
                        Set.of()),
                new Given(Given.By.PERSON, answer.how(), true),
                answer.until());
    }

    /** The organisations that already have a part, for the form that asks for consent. */
    public static List<PartyId> parties(PlanSheet sheet) {
        return sheet.lines().stream()
                .flatMap(line -> line.service().stream())
                .flatMap(
                        service ->
                                service.responsible() instanceof Responsible.Principal(var party, _)
                                        ? List.of(party).stream()
                                        : List.<PartyId>of().stream())
                .distinct()
                .toList();
    }
}
