package org.samspel.pathway;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.agreement.AgreementVersion;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads what clinicians have stated of courses. */
@Component
public class StatementReading {
    private final StatementStore store;
    private final ClinicalAccess clinical;
    private final Doctors doctors;
    private final Access access;
    private final TransactionDoor door;

    StatementReading(
            StatementStore store,
            ClinicalAccess clinical,
            Doctors doctors,
            Access access,
            TransactionDoor door) {
        this.store = store;
        this.clinical = clinical;
        this.doctors = doctors;
        this.access = access;
        this.door = door;
    }

    /** The statement, for the form to withdraw it; empty when the actor may not see it. */
    public Optional<Statement> view(Actor.Staff actor, StatementId id) {
        return door.enter(
                actor,
                () ->
                        clinical.sought(actor, Action.READ, store.find(id))
                                .filter(
                                        found ->
                                                clinical.permits(
                                                        actor,
                                                        Action.READ,
                                                        found.person(),
                                                        ClinicalAccess.keptBy(found.unit()))));
    }

    /**
     * All statements of a course, in their order, withdrawn ones too. Writes no line into the
     * access log: the caller has asked {@code access} about the person.
     */
    public List<Statement> ofCourse(Actor actor, Course course) {
        return door.enter(
                actor, () -> readable(actor, store.ofCourse(course.person(), course.id())));
    }

    /**
     * Whether the actor may state such a thing, or withdraw it.
     *
     * @param agreed the version that guides the course today
     */
    public boolean mayState(Actor.Staff actor, AgreementVersion agreed, Stated stated) {
        return doctors.mayState(actor, stated, agreed);
    }

    /**
     * Those of these statements that the actor may see, for lines of the timeline. Writes no line
     * into the access log: the page about the person has done that.
     */
    public List<Statement> findAll(Actor actor, Collection<StatementId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : door.enter(
                        actor,
                        () ->
                                readable(
                                        actor,
                                        store.all(
                                                wanted.stream().map(StatementId::value).toList(),
                                                access.visible(actor))));
    }

    private List<Statement> readable(Actor actor, List<Statement> found) {
        return clinical.only(actor, found, Statement::person, Statement::unit);
    }
}
