package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.StageFact;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where courses stand, from what happened in them. Nothing of it is kept: it is found anew. */
@Component
public class CourseStages {
    private final CourseWorkStore work;
    private final StatementStore statements;
    private final CourseAgreements agreements;
    private final Agreements versions;
    private final ObjectProvider<Treatments> treatments;
    private final AreaDay days;
    private final TransactionDoor door;

    CourseStages(
            CourseWorkStore work,
            StatementStore statements,
            CourseAgreements agreements,
            Agreements versions,
            ObjectProvider<Treatments> treatments,
            AreaDay days,
            TransactionDoor door) {
        this.work = work;
        this.statements = statements;
        this.agreements = agreements;
        this.versions = versions;
        this.treatments = treatments;
        this.days = days;
        this.door = door;
    }

    /**
     * The stages of a course that the caller may see, in their order. Writes no line into the
     * access log: the caller has asked {@code access} about the person.
     */
    public List<StageMark> of(Actor actor, Course course) {
        return door.enter(
                actor,
                () -> {
                    var stages = agreements.ofStages(actor, course).course().stages();
                    return stages.isEmpty()
                            ? List.of()
                            : StageRules.marks(stages, happenings(actor, course));
                });
    }

    /** The version of the agreement whose stages and exits the course keeps. */
    public AgreementVersion agreed(Actor actor, Course course) {
        return door.enter(actor, () -> agreements.ofStages(actor, course));
    }

    /** The version of the agreement that guides the course today. */
    public AgreementVersion guiding(Actor actor, Course course) {
        return door.enter(actor, () -> agreements.today(actor, course));
    }

    private List<Happening> happenings(Actor actor, Course course) {
        var done = work.of(course);
        var happened = new ArrayList<Happening>();
        happened.add(happening(actor, StageFact.COURSE_STARTED, course.startedAt(), course.unit()));
        done.assessments().forEach(each -> happened.add(assessed(each)));
        statements.ofCourse(course.person(), course.id()).stream()
                .flatMap(each -> stated(each).stream())
                .forEach(happened::add);
        var decided = done.decisions().stream().filter(each -> !each.afterExit()).toList();
        decided.stream()
                .map(CourseWork.Decision::routing)
                .filter(routing -> isOwnMeasures(actor, routing))
                .map(
                        routing ->
                                happening(
                                        actor,
                                        StageFact.OWN_MEASURES,
                                        routing.decidedAt(),
                                        routing.unit()))
                .forEach(happened::add);
        told(actor, course, decided.stream().map(each -> each.routing().id()).toList())
                .forEach(happened::add);
        ended(actor, course).ifPresent(happened::add);
        return happened;
    }

    private static Happening assessed(Assessment assessment) {
        return new Happening(
                StageFact.ASSESSMENT,
                assessment.assessedOn(),
                assessment.assessedAt(),
                assessment.unit());
    }

    private static Optional<Happening> stated(Statement statement) {
        return statement.stated() instanceof Stated.Milestone(var what) && statement.stands()
                ? Optional.of(
                        new Happening(
                                what, statement.heldOn(), statement.statedAt(), statement.unit()))
                : Optional.empty();
    }

    private Stream<Happening> told(Actor actor, Course course, List<RoutingId> routings) {
        return routings.isEmpty()
                ? Stream.empty()
                : treatments.stream()
                        .flatMap(room -> room.of(actor, course.person(), routings).stream())
                        .map(told -> happening(actor, told.what(), told.at(), told.by()));
    }

    private Optional<Happening> ended(Actor actor, Course course) {
        return course.endedOn()
                .map(
                        end ->
                                new Happening(
                                        StageFact.COURSE_ENDED,
                                        end,
                                        end.atStartOfDay(days.zone(actor.area())).toInstant(),
                                        course.unit()));
    }

    /** Whether nobody else has to do anything: the destination is no service. */
    private boolean isOwnMeasures(Actor actor, Routing routing) {
        return versions.version(actor.area(), routing.agreement(), routing.agreementVersion())
                .flatMap(agreed -> agreed.destination(routing.chosen()))
                .filter(chosen -> chosen.service().isEmpty())
                .isPresent();
    }

    private Happening happening(Actor actor, StageFact what, Instant at, UnitId by) {
        return new Happening(what, days.of(actor.area(), at), at, by);
    }
}
