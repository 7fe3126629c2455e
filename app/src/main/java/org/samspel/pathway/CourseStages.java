package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Destination;
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

/** Where courses stand, from what happened in them. Nothing of it is kept: it is found anew. */
@Component
public class CourseStages {
    private final HappeningStore store;
    private final CourseAgreements agreements;
    private final Agreements versions;
    private final ObjectProvider<Treatments> treatments;
    private final AreaDay days;
    private final TransactionDoor door;

    CourseStages(
            HappeningStore store,
            CourseAgreements agreements,
            Agreements versions,
            ObjectProvider<Treatments> treatments,
            AreaDay days,
            TransactionDoor door) {
        this.store = store;
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
        var happened = new ArrayList<Happening>();
        happened.add(happening(actor, StageFact.COURSE_STARTED, course.startedAt(), course.unit()));
        var routings = new ArrayList<RoutingId>();
        for (var row : store.ofCourse(course.id())) {
            what(actor, course, row)
                    .map(what -> happening(actor, what, row))
                    .ifPresent(happened::add);
            if (row.kind().equals("routed")) {
                routings.add(new RoutingId(row.id()));
            }
        }
        if (!routings.isEmpty()) {
            treatments.stream()
                    .flatMap(room -> room.of(actor, routings).stream())
                    .map(told -> happening(actor, told.what(), told.at(), told.by()))
                    .forEach(happened::add);
        }
        course.endedOn()
                .map(
                        end ->
                                new Happening(
                                        StageFact.COURSE_ENDED,
                                        end,
                                        end.atStartOfDay(days.zone(actor.area())).toInstant(),
                                        course.unit()))
                .ifPresent(happened::add);
        return happened;
    }

    private Optional<StageFact> what(Actor actor, Course course, HappeningStore.Row row) {
        return switch (row.kind()) {
            case "assessed" -> Optional.of(StageFact.ASSESSMENT);
            case "routed" ->
                    versions.version(actor.area(), course.agreement(), row.version())
                            .flatMap(agreed -> agreed.destination(row.chosen()))
                            .map(Destination::service)
                            .filter(Optional::isEmpty)
                            .map(_ -> StageFact.OWN_MEASURES);
            default -> StageFact.named(row.kind());
        };
    }

    private Happening happening(Actor actor, StageFact what, HappeningStore.Row row) {
        return new Happening(
                what,
                row.day().orElseGet(() -> days.of(actor.area(), row.at())),
                row.at(),
                row.unit());
    }

    private Happening happening(Actor actor, StageFact what, Instant at, UnitId by) {
        return new Happening(what, days.of(actor.area(), at), at, by);
    }
}
