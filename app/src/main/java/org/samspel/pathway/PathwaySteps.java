package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Persons;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds what is to be done next for a person. */
@Component
public class PathwaySteps {
    private final Courses courses;
    private final CourseAgreements versions;
    private final CourseScores scores;
    private final Preventions preventions;
    private final Persons persons;
    private final Assessments assessments;
    private final Routings routings;
    private final Agreements agreements;
    private final Unsent unsent;
    private final AreaDay days;
    private final TransactionDoor door;
    private final int scoreAgeDaysMax;

    /**
     * @param scoreAgeDaysMax how old a score may be before it is asked for anew when a course
     *     begins. No source says how old: to verify with the parties.
     */
    PathwaySteps(
            Courses courses,
            CourseAgreements versions,
            CourseScores scores,
            Preventions preventions,
            Persons persons,
            Assessments assessments,
            Routings routings,
            Agreements agreements,
            Unsent unsent,
            AreaDay days,
            TransactionDoor door,
            @Value("${samspel.pathway.score-age-days-max:14}") int scoreAgeDaysMax) {
        this.courses = courses;
        this.versions = versions;
        this.scores = scores;
        this.preventions = preventions;
        this.persons = persons;
        this.assessments = assessments;
        this.routings = routings;
        this.agreements = agreements;
        this.unsent = unsent;
        this.days = days;
        this.door = door;
        this.scoreAgeDaysMax = scoreAgeDaysMax;
    }

    /** Whether the steps are the actor's to take: those of clinicians. */
    public static boolean isFor(Actor actor) {
        return ClinicalAccess.isClinician(actor);
    }

    /**
     * The next step in the person's newest open course. Writes no line into the access log: the
     * caller has asked {@code access} about the person.
     */
    public PathwayStep next(Actor.Staff actor, PersonId person) {
        return door.enter(
                actor,
                () -> {
                    var all = courses.ofPerson(actor, person);
                    var gone = persons.find(actor, person).flatMap(Departure::of);
                    if (gone.isPresent()) {
                        return all.stream()
                                .filter(Course::isOpen)
                                .findFirst()
                                .<PathwayStep>map(open -> new PathwayStep.Close(open, gone.get()))
                                .orElseGet(PathwayStep.Nothing::new);
                    }
                    return all.stream()
                            .filter(Course::isOpen)
                            .findFirst()
                            .map(course -> next(actor, course))
                            .or(() -> all.stream().findFirst().flatMap(it -> after(actor, it)))
                            .orElseGet(() -> withoutCourse(actor, person));
                });
    }

    /** What still is to be done on the course that ended last. */
    private Optional<PathwayStep> after(Actor.Staff actor, Course ended) {
        return preventions
                .of(actor, ended)
                .flatMap(
                        prevention ->
                                prevention.decided().isEmpty()
                                        ? Optional.of(
                                                new PathwayStep.Prevent(
                                                        ended,
                                                        prevention.destination(),
                                                        prevention.clause()))
                                        : toSend(actor, ended, prevention.decided().get()));
    }

    private Optional<PathwayStep> toSend(Actor.Staff actor, Course ended, Routing routing) {
        return decided(actor, ended, routing) instanceof PathwayStep.Send send
                ? Optional.of(send)
                : Optional.empty();
    }

    /** Nothing begins on a record that another one has replaced, nor for who died or moved away. */
    private PathwayStep withoutCourse(Actor.Staff actor, PersonId person) {
        var begins =
                persons.find(actor, person)
                        .filter(known -> known.id().equals(person))
                        .filter(known -> !known.status().stopsNewThings());
        return begins.isEmpty()
                        || agreements.inForce(actor.area(), days.today(actor.area())).isEmpty()
                ? new PathwayStep.Nothing()
                : new PathwayStep.Start();
    }

    private PathwayStep next(Actor.Staff actor, Course course) {
        var agreed = versions.today(actor, course);
        return assessments
                .latest(actor, course)
                .map(latest -> after(actor, course, latest))
                .orElseGet(() -> beforeAssessment(actor, course, agreed));
    }

    private PathwayStep beforeAssessment(
            Actor.Staff actor, Course course, AgreementVersion agreed) {
        return staleInstrument(actor, course, agreed)
                .<PathwayStep>map(instrument -> new PathwayStep.FillIn(course, instrument))
                .orElseGet(() -> new PathwayStep.Assess(course));
    }

    /** The first instrument of the agreement that was not answered lately within the course. */
    private Optional<String> staleInstrument(
            Actor.Staff actor, Course course, AgreementVersion agreed) {
        var oldest = days.today(actor.area()).minusDays(scoreAgeDaysMax);
        for (var fact : agreed.facts()) {
            if (fact.kind() instanceof FactKind.InstrumentScore(var instrument)
                    && scores.latest(actor, course, instrument)
                            .filter(taken -> !taken.answeredOn().isBefore(oldest))
                            .isEmpty()) {
                return Optional.of(instrument);
            }
        }
        return Optional.empty();
    }

    private PathwayStep after(Actor.Staff actor, Course course, Assessment assessment) {
        return routings.ofAssessment(actor, assessment)
                .map(routing -> decided(actor, course, routing))
                .orElseGet(() -> new PathwayStep.Decide(course, assessment));
    }

    private PathwayStep decided(Actor.Staff actor, Course course, Routing routing) {
        var destination =
                agreements
                        .version(actor.area(), routing.agreement(), routing.agreementVersion())
                        .flatMap(agreed -> agreed.destination(routing.chosen()))
                        .orElseThrow();
        return unsent.isToSend(actor, routing, destination)
                ? new PathwayStep.Send(course, routing, destination)
                : new PathwayStep.Done(course, routing, destination);
    }
}
