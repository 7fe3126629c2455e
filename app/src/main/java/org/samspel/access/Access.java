package org.samspel.access;

import org.samspel.access.AccessDecision.Refused;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Purpose;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.Role;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers who may see what, and writes each answer into the log, refusals too. */
@Component
public class Access {
    private final Persons persons;
    private final CareRelationStore relations;
    private final AccessLog log;
    private final TransactionDoor door;

    Access(Persons persons, CareRelationStore relations, AccessLog log, TransactionDoor door) {
        this.persons = persons;
        this.relations = relations;
        this.log = log;
        this.door = door;
    }

    /**
     * Decides whether the actor may do something with a person's data, and logs it in the caller's
     * transaction, so that nothing is shown whose log line was lost. A page whose parts all ask is
     * one look, and one line.
     */
    public AccessDecision decide(Actor actor, Action action, PersonId person) {
        return ReadOnce.once(
                List.of(AccessDecision.class, actor, action, person),
                () -> decideAndLog(actor, action, person));
    }

    private AccessDecision decideAndLog(Actor actor, Action action, PersonId person) {
        return door.enter(
                actor,
                () -> {
                    var known = persons.find(actor, person);
                    var open =
                            actor instanceof Actor.Staff staff
                                    ? relations.open(person, staff.unit())
                                    : Set.<RelationKind>of();
                    var decision =
                            AccessRules.decide(
                                    actor,
                                    asOneself(actor, person, known),
                                    known.isPresent(),
                                    open);
                    log.write(
                            actor,
                            action,
                            person,
                            purpose(actor),
                            DataCategory.GENERAL_CARE,
                            decision.permitted(),
                            decision.rule().name());
                    return decision;
                });
    }

    /** To a person about themselves, every record of them is themselves. */
    private static PersonId asOneself(Actor actor, PersonId person, Optional<Person> known) {
        return actor instanceof Actor.Oneself self
                        && known.filter(it -> it.records().contains(self.person())).isPresent()
                ? self.person()
                : person;
    }

    /**
     * Whether the refusal must look as if the person were not there: other areas and persons
     * without relation.
     */
    public static boolean looksAbsent(Refused refused) {
        return refused.rule() != AccessRule.AGGREGATES_ONLY;
    }

    /**
     * The condition that a list of persons' rows must carry for this actor: the same rules, as SQL.
     */
    public RowFilter visible(Actor actor) {
        return switch (actor) {
            case Actor.Oneself self ->
                    new RowFilter("person_id in (:self)", Map.of("self", records(self)));
            case Actor.Staff staff when staff.role().meetsPersons() ->
                    RowFilter.among(
                            "select r.person_id from access.care_relation r"
                                    + " where r.unit_id = :viewer and r.ended_at is null",
                            Map.of("viewer", staff.unit().value()));
            case Actor.Staff _, Actor.TheSystem _ -> new RowFilter("false", Map.of());
        };
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
                        var open = relations.open(shown, staff.unit());
                        log.writeAll(
                                staff,
                                action,
                                purpose(actor),
                                DataCategory.ADMINISTRATIVE,
                                shown,
                                person -> {
                                    var decision =
                                            AccessRules.decide(
                                                    actor,
                                                    person,
                                                    true,
                                                    open.getOrDefault(person, Set.of()));
                                    return new AccessLog.Answer(
                                            person, decision.permitted(), decision.rule().name());
                                });
                    });
        }
    }

    private static Purpose purpose(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff when staff.role() == Role.JOB_CENTRE -> Purpose.EMPLOYMENT;
            case Actor.Staff _ -> Purpose.CARE;
            case Actor.Oneself _ -> Purpose.OWN_ACCESS;
            case Actor.TheSystem _ -> Purpose.ADMINISTRATION;
        };
    }
}
