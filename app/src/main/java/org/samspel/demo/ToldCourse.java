package org.samspel.demo;

import org.jspecify.annotations.Nullable;
import org.samspel.pathway.AssessPerson;
import org.samspel.pathway.AssessmentId;
import org.samspel.pathway.AssessmentOutcome;
import org.samspel.pathway.ChangeOutcome;
import org.samspel.pathway.Course;
import org.samspel.pathway.CourseId;
import org.samspel.pathway.EndCourse;
import org.samspel.pathway.RoutingChoice;
import org.samspel.pathway.RoutingOutcome;
import org.samspel.pathway.StateOfCourse;
import org.samspel.pathway.Stated;
import org.samspel.pathway.StatementOutcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A course while it is told: found out, stated, chosen, ended. */
final class ToldCourse {
    private final Teller teller;
    private final CourseId course;
    private @Nullable AssessmentId assessment;

    ToldCourse(Teller teller, CourseId course) {
        this.teller = teller;
        this.course = course;
    }

    /** States today what nothing else tells. */
    void state(Stated stated, String words) {
        var wish = new StateOfCourse(course, teller.token(), stated, teller.time().today(), words);
        var outcome = teller.doors().statements().state(teller.doctor(), wish);
        if (!(outcome instanceof StatementOutcome.Kept)) {
            throw new Stuck(outcome);
        }
    }

    /**
     * @param facts as typed; red flags among them, or none is present
     */
    void assess(Map<String, String> facts, boolean noRedFlags) {
        var wish = new AssessPerson(course, teller.token(), noRedFlags, facts);
        assessment =
                switch (teller.doors().assessments().assess(teller.doctor(), wish)) {
                    case AssessmentOutcome.Kept(var kept) -> kept;
                    case AssessmentOutcome other -> throw new Stuck(other);
                };
    }

    /** Takes the first of the choices that the agreement's rules leave open, if one is. */
    Optional<ToldRouting> choose(List<RoutingChoice> choices) {
        for (var choice : choices) {
            var outcome =
                    teller.doors()
                            .routings()
                            .decide(teller.doctor(), Teller.known(assessment), choice);
            if (!(outcome instanceof RoutingOutcome.Invalid)) {
                return Optional.of(decided(outcome));
            }
        }
        return Optional.empty();
    }

    private ToldRouting decided(RoutingOutcome outcome) {
        if (outcome instanceof RoutingOutcome.Decided decided) {
            return new ToldRouting(teller, decided.routing().id(), decided.destination());
        }
        throw new Stuck(outcome);
    }

    /**
     * Ends the course today.
     *
     * @param reason id of a reason of the agreement
     */
    void end(String reason) {
        var wish = new EndCourse(teller.time().today(), reason, "");
        var ended = teller.doors().exits().end(teller.doctor(), course, known().version(), wish);
        if (!(ended instanceof ChangeOutcome.Changed)) {
            throw new Stuck(ended);
        }
    }

    /** Begins what the agreement wants done after a course that ended so, if it wants anything. */
    Optional<ToldRouting> prevent() {
        return teller.doors()
                .preventions()
                .of(teller.doctor(), known())
                .map(
                        wanted ->
                                decided(
                                        teller.doors()
                                                .preventions()
                                                .decide(
                                                        teller.doctor(),
                                                        course,
                                                        new RoutingChoice.Follow())));
    }

    private Course known() {
        return teller.doors().courses().findAll(teller.doctor(), List.of(course)).getFirst();
    }
}
