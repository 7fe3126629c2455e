package org.samspel.access;

import static java.util.stream.Collectors.toMap;

import org.samspel.access.law.Circumstances;
import org.samspel.access.law.Deed;
import org.samspel.access.law.Purpose;
import org.samspel.access.law.Question;
import org.samspel.access.law.Relation;
import org.samspel.access.law.Ruling;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the law with what is known of the persons; writes no lines. */
@Component
class Rulings {
    private final Persons persons;
    private final Knowledge knowledge;
    private final Questions questions;
    private final LawContent law;

    Rulings(Persons persons, Knowledge knowledge, Questions questions, LawContent law) {
        this.persons = persons;
        this.knowledge = knowledge;
        this.questions = questions;
        this.law = law;
    }

    /** One person of the actor’s area, or nobody, with what is known. */
    record About(Optional<Person> person, Circumstances known) {}

    /** Of whom nothing is read, not even whether they exist. */
    private static final About ANYBODY = new About(Optional.empty(), Circumstances.NONE);

    static final About NOBODY = new About(Optional.empty(), Circumstances.NONE.elsewhere());

    About about(Actor actor, PersonId person) {
        return about(actor, List.of(person)).getOrDefault(person, NOBODY);
    }

    /** The same for many; those who are not in the actor’s area are missing. */
    Map<PersonId, About> about(Actor actor, Collection<PersonId> wanted) {
        if (!meetsPersons(actor)) {
            return wanted.stream().distinct().collect(toMap(one -> one, _ -> ANYBODY));
        }
        var found = persons.findAll(actor, wanted);
        if (found.isEmpty()) {
            knowledge.ofNobody(actor, wanted);
        }
        var known = knowledge.of(actor, found.values());
        return found.entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                each ->
                                        new About(
                                                Optional.of(each.getValue()),
                                                known.getOrDefault(
                                                        each.getValue().id(),
                                                        Circumstances.NONE))));
    }

    Decision decide(Actor actor, About about, Matter matter, Purpose purpose, Deed deed) {
        var ruling = rule(actor, about, matter, purpose, deed);
        return new Decision(
                ruling,
                matter,
                purpose,
                !ruling.permitted() && meetsPersons(actor) && !sees(actor, about, Matter.IDENTITY));
    }

    /** Who never meets persons is told so, whether there is such a person or not. */
    private static boolean meetsPersons(Actor actor) {
        return !(actor instanceof Actor.Staff staff) || staff.role().meetsPersons();
    }

    /**
     * Whoever writes into what another unit keeps makes an entry of their own; they must be allowed
     * to read what they add to.
     */
    private Ruling rule(Actor actor, About about, Matter matter, Purpose purpose, Deed deed) {
        if (deed instanceof Deed.Change && matter.keeper().isPresent()) {
            var reading =
                    law.laws()
                            .rule(
                                    question(
                                            actor,
                                            about,
                                            matter,
                                            purpose,
                                            Questions.deed(Action.READ)));
            return reading.permitted()
                    ? rule(actor, about, Matter.own(matter.category()), purpose, deed)
                    : reading;
        }
        return law.laws().rule(question(actor, about, matter, purpose, deed));
    }

    /** Whether the actor may read it. */
    boolean sees(Actor actor, About about, Matter matter) {
        return law.laws()
                .permits(
                        question(
                                actor,
                                about,
                                matter,
                                questions.purpose(actor),
                                Questions.deed(Action.READ)));
    }

    /** The kinds of relations that open a person to the actor in a list. */
    List<RelationKind> listing(Actor.Staff actor) {
        var calling = questions.calling(actor.area(), actor.unit());
        return Arrays.stream(RelationKind.values())
                .filter(
                        kind -> {
                            var relation =
                                    new Relation(
                                            Callings.relation(kind, calling),
                                            actor.unit(),
                                            Optional.empty(),
                                            Instant.EPOCH,
                                            Optional.empty());
                            var about =
                                    new About(Optional.empty(), Circumstances.NONE.and(relation));
                            return law.laws()
                                    .permits(
                                            question(
                                                    actor,
                                                    about,
                                                    Matter.IDENTITY,
                                                    questions.purpose(actor),
                                                    Questions.deed(Action.LIST)));
                        })
                .toList();
    }

    private Question question(Actor actor, About about, Matter matter, Purpose purpose, Deed deed) {
        return questions.of(actor, about.person(), matter, deed, purpose, about.known());
    }
}
