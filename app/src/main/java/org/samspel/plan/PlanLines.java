package org.samspel.plan;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The rows of plans: written by whoever takes part, confirmed by whoever answers for them. Each has
 * a version of its own, so that two who write at once meet only on the same row.
 */
@Component
public class PlanLines {
    private static final UUID NO_USER = new UUID(0, 0);

    private final LineStore store;
    private final PlanDesk desk;
    private final PlanLog log;
    private final Organisations organisations;
    private final TransactionDoor door;

    PlanLines(
            LineStore store,
            PlanDesk desk,
            PlanLog log,
            Organisations organisations,
            TransactionDoor door) {
        this.store = store;
        this.desk = desk;
        this.log = log;
        this.organisations = organisations;
        this.door = door;
    }

    /**
     * Writes a row. A service that another organisation answers for is a proposal until that
     * organisation confirms it.
     */
    public LineOutcome write(Actor.Staff actor, Person person, WriteLine wish) {
        return at(
                actor,
                person,
                sheet -> {
                    if (!sheet.whole() || !sheet.plan().isOpen()) {
                        return new LineOutcome.Missing();
                    }
                    var line = line(actor, wish);
                    var unit = line.unit().flatMap(id -> organisations.unit(actor.area(), id));
                    var faults = PlanRules.ofLine(line, unit, today(actor));
                    return faults.isEmpty()
                            ? keep(actor, sheet.plan(), line)
                            : new LineOutcome.Invalid(faults);
                });
    }

    private static PlanLine line(Actor.Staff actor, WriteLine wish) {
        var writer = new PlanLine.Owner(actor.party(), actor.unit());
        return new PlanLine(
                wish.id(),
                wish.version(),
                wish.kind(),
                wish.service().map(service -> owner(service, writer)).orElse(writer),
                wish.words().strip(),
                wish.from(),
                wish.until(),
                wish.goal(),
                wish.service(),
                PlanLine.Marks.NONE);
    }

    private LineOutcome keep(Actor.Staff actor, Plan plan, PlanLine line) {
        var own = line.owner().party().equals(actor.party());
        var isNew = line.version() == 0;
        var marked = new PlanLine.Marks(own ? 1 : 0, Optional.empty(), "", false);
        var done =
                isNew
                        ? store.insert(actor, plan, with(line, marked), writer(actor), log.now())
                        : store.update(plan.id(), line, own, writer(actor), log.now());
        var stored = store.find(plan.id(), line.id()).orElse(null);
        if (stored == null || stored.marks().isRemoved()) {
            return new LineOutcome.Missing();
        }
        if (done) {
            log.note(actor, plan, PlanHappening.CHANGED);
            return new LineOutcome.Kept(stored);
        }
        // The same press once more finds what it has written.
        return stored.version() == line.version() + 1 && saysTheSame(stored, line)
                ? new LineOutcome.Kept(stored)
                : new LineOutcome.Stale(stored);
    }

    private static PlanLine with(PlanLine line, PlanLine.Marks marks) {
        return new PlanLine(
                line.id(),
                line.version(),
                line.kind(),
                line.owner(),
                line.words(),
                line.from(),
                line.until(),
                line.goal(),
                line.service(),
                marks);
    }

    private static boolean saysTheSame(PlanLine one, PlanLine other) {
        return one.kind() == other.kind()
                && one.words().equals(other.words())
                && one.from().equals(other.from())
                && one.until().equals(other.until())
                && one.service().equals(other.service())
                && one.goal().equals(other.goal());
    }

    /**
     * Whoever answers for a service says yes to it as it stands. A yes to what has been changed
     * meanwhile is none.
     */
    public LineOutcome confirm(Actor.Staff actor, Person person, UUID id, int version) {
        return at(
                actor,
                person,
                sheet -> {
                    var line = find(sheet, id).orElse(null);
                    if (line == null || !line.owner().party().equals(actor.party())) {
                        return new LineOutcome.Missing();
                    }
                    if (!line.isConfirmed() && !store.confirm(id, version, log.now())) {
                        return new LineOutcome.Stale(line);
                    }
                    log.note(actor, sheet.plan(), PlanHappening.CHANGED);
                    return new LineOutcome.Kept(store.find(sheet.plan().id(), id).orElse(line));
                });
    }

    /** Takes a row out of the plan; the versions that were agreed before still have it. */
    public LineOutcome remove(Actor.Staff actor, Person person, UUID id, int version) {
        return at(
                actor,
                person,
                sheet -> {
                    var line = find(sheet, id).orElse(null);
                    if (line == null || !sheet.whole() || !sheet.plan().isOpen()) {
                        return new LineOutcome.Missing();
                    }
                    if (!store.remove(id, version, log.now())) {
                        return new LineOutcome.Stale(line);
                    }
                    log.note(actor, sheet.plan(), PlanHappening.CHANGED);
                    return new LineOutcome.Kept(line);
                });
    }

    /** The person ticks off what they do themselves, and says what they think of a row. */
    public LineOutcome mark(
            Actor.Oneself actor, Person person, UUID id, boolean done, String words) {
        return at(
                actor,
                person,
                sheet -> {
                    var line = find(sheet, id).orElse(null);
                    if (line == null || !sheet.plan().isOpen()) {
                        return new LineOutcome.Missing();
                    }
                    if (words.length() > PlanRules.WORDS_MAX) {
                        return new LineOutcome.Invalid(Set.of(PlanFault.WORDS_TOO_LONG));
                    }
                    var ticked = done && line.kind() == LineKind.ACTION;
                    store.ofPerson(sheet.plan().id(), id, ticked, words.strip(), log.now());
                    return new LineOutcome.Kept(line);
                });
    }

    private static Optional<PlanLine> find(PlanSheet sheet, UUID id) {
        return sheet.lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    private LineOutcome at(Actor actor, Person person, Function<PlanSheet, LineOutcome> work) {
        return door.enter(
                actor,
                () ->
                        desk.at(actor, Action.CHANGE, person) instanceof PlanFound.Shown(var sheet)
                                ? work.apply(sheet)
                                : new LineOutcome.Missing());
    }

    /** Whoever gives a service answers for its entry; else who writes it. */
    static PlanLine.Owner owner(Service service, PlanLine.Owner writer) {
        return service.responsible() instanceof Responsible.Principal(var party, var unit)
                        && unit.isPresent()
                ? new PlanLine.Owner(party, unit.get())
                : writer;
    }

    static UUID writer(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> staff.user().value();
            case Actor.Oneself self -> self.user().value();
            case Actor.TheSystem _ -> NO_USER;
        };
    }

    private LocalDate today(Actor actor) {
        return LocalDate.ofInstant(log.now(), organisations.area(actor.area()).zone());
    }
}
