package org.samspel.access;

import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Purpose;
import org.samspel.access.law.Ruling;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.UnitId;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers who may see what, by the law of the area’s country, and writes each answer into the log,
 * refusals too. The door of this room: what other rooms ask stands here, and is answered behind it.
 */
@Component
public class Access {
    private final LoggedDecisions decisions;
    private final Handovers handovers;
    private final VisiblePersons visible;
    private final Sifting sifting;
    private final ListedPersons listed;
    private final Questions questions;

    Access(
            LoggedDecisions decisions,
            Handovers handovers,
            VisiblePersons visible,
            Sifting sifting,
            ListedPersons listed,
            Questions questions) {
        this.decisions = decisions;
        this.handovers = handovers;
        this.visible = visible;
        this.sifting = sifting;
        this.listed = listed;
        this.questions = questions;
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
        return decisions.once(actor, action, person, matter, purpose);
    }

    /** Decides whether what the actor’s unit keeps may be handed to a unit, and logs it. */
    public Decision disclose(
            Actor.Staff actor, Person person, DataCategory category, UnitId receiver) {
        return handovers.decide(actor, person, category, receiver);
    }

    /** The same, when it is handed over for something else than units of the actor’s calling do. */
    public Decision disclose(
            Actor.Staff actor,
            Person person,
            DataCategory category,
            UnitId receiver,
            Purpose purpose) {
        return handovers.decide(actor, person, category, receiver, purpose);
    }

    /**
     * What {@link #disclose} would answer, before anything is handed over: writes no line.
     *
     * @param receivers the units, each with what it would be told of
     */
    public Map<UnitId, Ruling> mayDisclose(
            Actor.Staff actor, Person person, Map<UnitId, DataCategory> receivers) {
        return handovers.foresee(actor, person, receivers);
    }

    /**
     * Logs that the actor looked for somebody by an exact number or a code, and that there is
     * nobody: the line names no person, nor what was typed.
     */
    public void foundNobody(Actor.Staff actor) {
        decisions.foundNobody(actor, questions.purpose(actor));
    }

    /**
     * What was found, about whose person the caller asks next. Where nothing was found the same is
     * asked and logged about nobody, so that neither the answer nor what it takes tells what is
     * hidden from what is not there.
     */
    public <T> Optional<T> sought(Actor actor, Action action, Optional<T> found) {
        if (found.isEmpty()) {
            decisions.ofNobody(actor, action, questions.purpose(actor));
        }
        return found;
    }

    /** Whether the actor may read it. Writes no line: the page about the person has done that. */
    public boolean sees(Actor actor, PersonId person, Matter matter) {
        return sifting.sees(actor, person, matter);
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
        return sifting.only(actor, category, rows, person, keeper);
    }

    /**
     * The units whose records of a person the actor may read, so that what others keep is neither
     * counted nor named. Writes no line: the page about the person has done that.
     */
    public Keepers keepers(Actor actor, PersonId person, DataCategory category) {
        return sifting.keepers(actor, person, category);
    }

    /**
     * The condition that a list of persons, or of what the actor’s own unit keeps of them, must
     * carry: the law’s answer, as SQL. Another unit’s rows go through {@link #only} beside it.
     */
    public RowFilter visible(Actor actor) {
        return visible.to(actor);
    }

    /** Logs that the actor was shown these persons in a list that {@link #visible} had filtered. */
    public void listed(Actor actor, Action action, Collection<PersonId> shown) {
        if (actor instanceof Actor.Staff staff) {
            listed.note(staff, action, shown);
        }
    }
}
