package org.samspel.plan;

import static org.samspel.plan.PlanStatus.ACTIVE;
import static org.samspel.plan.PlanStatus.CALLED;
import static org.samspel.plan.PlanStatus.CLOSED;
import static org.samspel.plan.PlanStatus.CONSENTED;
import static org.samspel.plan.PlanStatus.MEETING_HELD;
import static org.samspel.plan.PlanStatus.NEED_IDENTIFIED;
import static org.samspel.plan.PlanStatus.PREPARED;
import static org.samspel.plan.PlanStatus.UNDER_REVIEW;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.CareRelations;
import org.samspel.access.ConsentOutcome;
import org.samspel.access.Consents;
import org.samspel.access.NoteConsent;
import org.samspel.access.RelationKind;
import org.samspel.access.law.Consent;
import org.samspel.access.law.ConsentKind;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Given;
import org.samspel.access.law.Purpose;
import org.samspel.access.law.Scope;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Area;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.organisation.WorkingDays;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The way of a plan: need, consent, preparation, call, meeting, agreed version, follow-up, end.
 * Each step is taken against the version of the plan that whoever takes it saw.
 */
@Component
public class PlanProcess {
    private final PlanStore store;
    private final ParticipantStore participants;
    private final AgreedVersions versions;
    private final PlanDesk desk;
    private final PlanLog log;
    private final Consents consents;
    private final Access access;
    private final CareRelations relations;
    private final Organisations organisations;
    private final WorkingDays days;
    private final TransactionDoor door;

    PlanProcess(
            PlanStore store,
            ParticipantStore participants,
            AgreedVersions versions,
            PlanDesk desk,
            PlanLog log,
            Consents consents,
            Access access,
            CareRelations relations,
            Organisations organisations,
            WorkingDays days,
            TransactionDoor door) {
        this.store = store;
        this.participants = participants;
        this.versions = versions;
        this.desk = desk;
        this.log = log;
        this.consents = consents;
        this.access = access;
        this.relations = relations;
        this.organisations = organisations;
        this.days = days;
        this.door = door;
    }

    /**
     * Notes what the person answered when asked for consent to plan together. A no ends the plan
     * before it began, and is kept as the answer it is.
     */
    public PlanOutcome answer(Actor.Staff actor, Person person, int version, AnswerOnPlan answer) {
        return at(
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
                        return stale(person, plan);
                    }
                    if (!(consents.note(actor, consent(actor, person, answer))
                            instanceof ConsentOutcome.Done)) {
                        throw new IllegalStateException("An answer that was checked is kept");
                    }
                    var what = answer.yes() ? PlanHappening.CONSENTED : PlanHappening.DECLINED;
                    log.note(actor, plan, what, answer.words().strip());
                    return done(person, plan);
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

    /** Says that the plan is ready for the parties to be called, or to be agreed. */
    public PlanOutcome prepare(Actor.Staff actor, Person person, int version) {
        return step(
                actor,
                person,
                version,
                Set.of(CONSENTED, CALLED),
                PREPARED,
                PlanHappening.PREPARED,
                _ -> Set.of());
    }

    /**
     * Calls units to a meeting. Each is told of the plan, and has to do with the person from then
     * on; whether it may be told the law answers for each, and the answer is in the access log.
     */
    public PlanOutcome call(Actor.Staff actor, Person person, int version, Call call) {
        return at(
                actor,
                person,
                sheet -> {
                    var plan = sheet.plan();
                    if (!plan.isOpen() || plan.status() == ACTIVE) {
                        return new PlanOutcome.NotNow(plan);
                    }
                    var area = organisations.area(actor.area());
                    var called = organisations.units(area.id(), call.units()).values();
                    var faults =
                            CallRules.of(
                                    call,
                                    called,
                                    sheet.consent(),
                                    days,
                                    area.country(),
                                    area.zone(),
                                    log.now());
                    if (!faults.isEmpty()) {
                        return new PlanOutcome.Invalid(faults);
                    }
                    var uncovered = uncovered(actor, person, called);
                    if (!uncovered.isEmpty()) {
                        return new PlanOutcome.Uncovered(uncovered);
                    }
                    if (!store.move(plan.id(), version, CALLED, log.now())) {
                        return stale(person, plan);
                    }
                    store.called(plan.id(), call, actor.unit(), log.now());
                    var number = plan.meeting().map(Meeting::number).orElse(0) + 1;
                    for (var unit : called) {
                        participants.call(actor, plan, unit, number, log.now());
                        relations.begin(
                                actor, person.id(), unit.id(), RelationKind.CALLED_TO_PLAN, "plan");
                    }
                    log.note(actor, plan, PlanHappening.CALLED);
                    return done(person, plan);
                });
    }

    /** Those whom the law does not let be told, though the person’s answer named them. */
    private Set<UnitId> uncovered(Actor.Staff actor, Person person, Collection<Unit> called) {
        return called.stream()
                .filter(unit -> !unit.party().equals(actor.party()))
                .filter(
                        unit ->
                                !access.disclose(
                                                actor,
                                                person,
                                                DataCategory.COORDINATED_PLAN,
                                                unit.id(),
                                                Purpose.PLANNING)
                                        .permitted())
                .map(Unit::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A unit that was called says whether it comes; it may think again until the meeting. */
    public PlanOutcome reply(Actor.Staff actor, Person person, Participant.Answer answer) {
        return at(
                actor,
                person,
                sheet -> {
                    if (sheet.plan().status() != CALLED) {
                        return new PlanOutcome.NotNow(sheet.plan());
                    }
                    if (sheet.calledUnit(actor).isEmpty()) {
                        return new PlanOutcome.NotPermitted();
                    }
                    participants.answer(sheet.plan().id(), actor.unit(), answer, log.now());
                    log.note(actor, sheet.plan(), PlanHappening.ANSWERED, answer.name());
                    return done(person, sheet.plan());
                });
    }

    /**
     * Says that the meeting was held.
     *
     * @param present who was there, in words; never empty
     */
    public PlanOutcome hold(Actor.Staff actor, Person person, int version, String present) {
        return at(
                actor,
                person,
                sheet -> {
                    var plan = sheet.plan();
                    if (plan.status() != CALLED) {
                        return new PlanOutcome.NotNow(plan);
                    }
                    if (present.isBlank()) {
                        return new PlanOutcome.Invalid(Set.of(PlanFault.PRESENT_MISSING));
                    }
                    if (!sheet.consent().isLive()) {
                        return new PlanOutcome.Invalid(Set.of(PlanFault.CONSENT_GONE));
                    }
                    if (!store.move(plan.id(), version, MEETING_HELD, log.now())) {
                        return stale(person, plan);
                    }
                    store.held(plan.id(), present.strip(), log.now());
                    log.note(actor, plan, PlanHappening.MEETING_HELD);
                    return done(person, plan);
                });
    }

    /**
     * Makes what the plan says now its next agreed version, which never changes and is filed with
     * each party.
     *
     * @param approved whether the person has approved it
     */
    public PlanOutcome agree(Actor.Staff actor, Person person, int version, boolean approved) {
        return at(
                actor,
                person,
                sheet -> {
                    var plan = sheet.plan();
                    if (!mayBeAgreed(plan)) {
                        return new PlanOutcome.NotNow(plan);
                    }
                    var faults = EnumSet.noneOf(PlanFault.class);
                    faults.addAll(
                            PlanRules.toAgree(plan, sheet.lines(), sheet.consent(), today(actor)));
                    if (!approved) {
                        faults.add(PlanFault.PERSON_HAS_NOT_APPROVED);
                    }
                    if (!faults.isEmpty()) {
                        return new PlanOutcome.Invalid(faults);
                    }
                    if (!store.move(plan.id(), version, ACTIVE, log.now())) {
                        return stale(person, plan);
                    }
                    var number = plan.agreed() + 1;
                    store.agreed(plan.id(), number, log.now());
                    versions.file(actor, sheet, number, log.now());
                    log.note(
                            actor,
                            plan,
                            plan.agreed() == 0 ? PlanHappening.AGREED : PlanHappening.FOLLOWED_UP);
                    return done(person, plan);
                });
    }

    /** A joint plan is agreed after a meeting; one organisation’s own when it is prepared. */
    private static boolean mayBeAgreed(Plan plan) {
        return plan.status() == MEETING_HELD
                || plan.status() == UNDER_REVIEW
                || (plan.status() == PREPARED && !plan.head().views().contains(PlanView.SIP));
    }

    /** Begins the follow-up: what was agreed stays as it is until the next version is. */
    public PlanOutcome review(Actor.Staff actor, Person person, int version) {
        return step(
                actor,
                person,
                version,
                Set.of(ACTIVE),
                UNDER_REVIEW,
                PlanHappening.REVIEW_BEGUN,
                _ -> Set.of());
    }

    /**
     * Ends the plan, with what the parties and the person say of it.
     *
     * @param goOn whether services that have no last day go on without the plan
     */
    public PlanOutcome close(
            Actor.Staff actor, Person person, int version, Closing closing, boolean goOn) {
        return at(
                actor,
                person,
                sheet -> {
                    var plan = sheet.plan();
                    if (!plan.isOpen()) {
                        return plan.status() == CLOSED
                                ? new PlanOutcome.Done(plan)
                                : new PlanOutcome.NotNow(plan);
                    }
                    var faults =
                            PlanRules.toClose(closing.words(), sheet.lines(), goOn, today(actor));
                    if (!faults.isEmpty()) {
                        return new PlanOutcome.Invalid(faults);
                    }
                    if (!store.move(plan.id(), version, CLOSED, log.now())) {
                        return stale(person, plan);
                    }
                    store.closed(plan.id(), closing.words().strip(), closing.ofPerson().strip());
                    log.note(actor, plan, PlanHappening.CLOSED);
                    return done(person, plan);
                });
    }

    /**
     * What is said of a plan when it ends.
     *
     * @param words of the parties
     * @param ofPerson the person’s own, perhaps empty
     */
    public record Closing(String words, String ofPerson) {
        @Override
        public String toString() {
            return "Closing";
        }
    }

    private PlanOutcome step(
            Actor.Staff actor,
            Person person,
            int version,
            Set<PlanStatus> from,
            PlanStatus to,
            PlanHappening what,
            Function<PlanSheet, Set<PlanFault>> rules) {
        return at(
                actor,
                person,
                sheet -> {
                    var plan = sheet.plan();
                    if (!from.contains(plan.status())) {
                        return plan.status() == to
                                ? new PlanOutcome.Done(plan)
                                : new PlanOutcome.NotNow(plan);
                    }
                    var faults = rules.apply(sheet);
                    if (!faults.isEmpty()) {
                        return new PlanOutcome.Invalid(faults);
                    }
                    if (!store.move(plan.id(), version, to, log.now())) {
                        return stale(person, plan);
                    }
                    log.note(actor, plan, what);
                    return done(person, plan);
                });
    }

    private PlanOutcome at(
            Actor.Staff actor, Person person, Function<PlanSheet, PlanOutcome> work) {
        return door.enter(
                actor,
                () ->
                        desk.at(actor, Action.CHANGE, person) instanceof PlanFound.Shown(var sheet)
                                ? work.apply(sheet)
                                : new PlanOutcome.NotPermitted());
    }

    private PlanOutcome done(Person person, Plan before) {
        return new PlanOutcome.Done(now(person).orElse(before));
    }

    private PlanOutcome stale(Person person, Plan before) {
        return new PlanOutcome.Stale(now(person).orElse(before));
    }

    private Optional<Plan> now(Person person) {
        return store.ofPerson(person.records());
    }

    private LocalDate today(Actor actor) {
        Area area = organisations.area(actor.area());
        return LocalDate.ofInstant(log.now(), area.zone());
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
