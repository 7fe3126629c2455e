package org.samspel.access;

import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Deed;
import org.samspel.access.law.Purpose;
import org.samspel.access.law.Ruling;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers who may see what, by the law of the area’s country, and writes each answer into the log,
 * refusals too.
 */
@Component
public class Access {
    private static final RowFilter NOBODY = new RowFilter("false", Map.of());

    private final Persons persons;
    private final Rulings rulings;
    private final ReadableKeepers keepers;
    private final Questions questions;
    private final AccessLog log;
    private final Answers answers;
    private final TransactionDoor door;

    Access(
            Persons persons,
            Rulings rulings,
            ReadableKeepers keepers,
            Questions questions,
            AccessLog log,
            Answers answers,
            TransactionDoor door) {
        this.persons = persons;
        this.rulings = rulings;
        this.keepers = keepers;
        this.questions = questions;
        this.log = log;
        this.answers = answers;
        this.door = door;
    }

    /** As the next, about who the person is. */
    public Decision decide(Actor actor, Action action, PersonId person) {
        return decide(actor, action, person, Matter.IDENTITY);
    }

    /** As the next, for what units of the actor’s calling do. */
    public Decision decide(Actor actor, Action action, PersonId person, Matter matter) {
        return decide(actor, action, person, matter, questions.purpose(actor));
    }

    /**
     * Decides whether the actor may do something with a person's data, and logs it in the caller's
     * transaction, so that nothing is shown whose log line was lost. A page whose parts all ask is
     * one look, and one line: of what was asked first.
     */
    public Decision decide(
            Actor actor, Action action, PersonId person, Matter matter, Purpose purpose) {
        return ReadOnce.once(
                List.of(Decision.class, actor, action, person, matter, purpose),
                () -> decideAndLog(actor, action, person, matter, purpose, Questions.deed(action)));
    }

    /** Decides whether what the actor’s unit keeps may be handed to a unit, and logs it. */
    public Decision disclose(
            Actor.Staff actor, Person person, DataCategory category, UnitId receiver) {
        return decideAndLog(
                actor,
                Action.DISCLOSE,
                person.id(),
                Matter.own(category),
                questions.purpose(actor),
                disclosure(actor, person, receiver));
    }

    /**
     * What {@link #disclose} would answer, before anything is handed over: writes no line.
     *
     * @param receivers the units, each with what it would be told of
     */
    public Map<UnitId, Ruling> mayDisclose(
            Actor.Staff actor, Person person, Map<UnitId, DataCategory> receivers) {
        return door.enter(
                actor,
                () -> {
                    var about = rulings.about(actor, person.id());
                    var purpose = questions.purpose(actor);
                    return receivers.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey,
                                            to ->
                                                    rulings.decide(
                                                                    actor,
                                                                    about,
                                                                    Matter.own(to.getValue()),
                                                                    purpose,
                                                                    disclosure(
                                                                            actor,
                                                                            person,
                                                                            to.getKey()))
                                                            .ruling()));
                });
    }

    private Deed disclosure(Actor.Staff actor, Person person, UnitId receiver) {
        return new Deed.Disclose(questions.receiver(actor.area(), receiver, person), false);
    }

    private Decision decideAndLog(
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

    /** Whether the actor may read it. Writes no line: the page about the person has done that. */
    public boolean sees(Actor actor, PersonId person, Matter matter) {
        return door.enter(actor, () -> rulings.sees(actor, rulings.about(actor, person), matter));
    }

    /**
     * Those of these rows that the actor may read. Writes no line: the page about the persons has
     * done that.
     *
     * @param keeper the unit whose record the row is
     */
    public <T> List<T> only(
            Actor actor,
            DataCategory category,
            Collection<T> rows,
            Function<T, PersonId> person,
            Function<T, UnitId> keeper) {
        return door.enter(
                actor,
                () -> {
                    var about = rulings.about(actor, rows.stream().map(person).distinct().toList());
                    var seen = new HashMap<List<Object>, Boolean>();
                    return rows.stream()
                            .filter(
                                    row -> {
                                        var of = about.get(person.apply(row));
                                        var matter = Matter.keptBy(keeper.apply(row), category);
                                        return of != null
                                                && seen.computeIfAbsent(
                                                        List.of(of, matter),
                                                        _ -> rulings.sees(actor, of, matter));
                                    })
                            .toList();
                });
    }

    /**
     * The units whose records of a person the actor may read, so that what others keep is neither
     * counted nor named. Writes no line: the page about the person has done that.
     */
    public Keepers keepers(Actor actor, PersonId person, DataCategory category) {
        return door.enter(actor, () -> keepers.of(actor, rulings.about(actor, person), category));
    }

    /**
     * The condition that a list of persons, or of what the actor’s own unit keeps of them, must
     * carry: the law’s answer, as SQL. Another unit’s rows go through {@link #only} beside it.
     */
    public RowFilter visible(Actor actor) {
        return switch (actor) {
            case Actor.Oneself self ->
                    new RowFilter("person_id in (:self)", Map.of("self", records(self)));
            case Actor.Staff staff -> related(staff, rulings.listing(staff));
            case Actor.TheSystem _ -> NOBODY;
        };
    }

    private static RowFilter related(Actor.Staff staff, List<RelationKind> kinds) {
        if (kinds.isEmpty()) {
            return NOBODY;
        }
        var open =
                "select r.person_id from access.care_relation r"
                        + " where r.unit_id = :viewer and r.ended_at is null";
        return kinds.size() == RelationKind.values().length
                ? RowFilter.among(open, Map.of("viewer", staff.unit().value()))
                : RowFilter.among(
                        open + " and r.kind in (:kinds)",
                        Map.of(
                                "viewer",
                                staff.unit().value(),
                                "kinds",
                                kinds.stream().map(RelationKind::name).toList()));
    }

    private List<UUID> records(Actor.Oneself self) {
        return persons
                .find(self, self.person())
                .map(Person::records)
                .orElseGet(() -> List.of(self.person()))
                .stream()
                .map(PersonId::value)
                .toList();
    }

    /** Logs that the actor was shown these persons in a list that {@link #visible} had filtered. */
    public void listed(Actor actor, Action action, Collection<PersonId> shown) {
        if (actor instanceof Actor.Staff staff) {
            door.enter(
                    actor,
                    () -> {
                        var purpose = questions.purpose(actor);
                        var about = rulings.about(actor, shown);
                        log.writeAll(
                                staff,
                                action,
                                purpose,
                                Matter.IDENTITY.category(),
                                shown,
                                person ->
                                        listed(
                                                staff,
                                                action,
                                                person,
                                                about.getOrDefault(person, Rulings.NOBODY)));
                    });
        }
    }

    private AccessLog.Answer listed(
            Actor.Staff actor, Action action, PersonId person, Rulings.About about) {
        var decision =
                rulings.decide(
                        actor,
                        about,
                        Matter.IDENTITY,
                        questions.purpose(actor),
                        Questions.deed(action));
        return new AccessLog.Answer(person, decision.permitted(), decision.rule().name());
    }
}
