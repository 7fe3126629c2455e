package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.kernel.Actor;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Which version of its agreement a course goes by. */
@Component
class CourseAgreements {
    private final Agreements agreements;
    private final AreaDay days;

    CourseAgreements(Agreements agreements, AreaDay days) {
        this.agreements = agreements;
        this.days = days;
    }

    /**
     * The version that assessments and choices follow: the one that the course began under, even
     * when a newer one has taken its place, as long as its own words let it hold today; else the
     * one in force today, if one is.
     */
    Optional<AgreementVersion> inForce(Actor actor, Course course) {
        var today = days.today(actor.area());
        return begunUnder(actor, course)
                .filter(begun -> begun.inForceOn(today))
                .or(() -> agreements.inForce(actor.area(), course.agreement(), today));
    }

    /** As {@link #inForce}; when none holds any more, the one that the course began under. */
    AgreementVersion today(Actor actor, Course course) {
        return inForce(actor, course).or(() -> begunUnder(actor, course)).orElseThrow();
    }

    /**
     * The version whose stages and exits the course keeps: the one that it began under, unless that
     * one has none.
     */
    AgreementVersion ofStages(Actor actor, Course course) {
        return begunUnder(actor, course)
                .filter(begun -> !begun.course().stages().isEmpty())
                .orElseGet(() -> today(actor, course));
    }

    private Optional<AgreementVersion> begunUnder(Actor actor, Course course) {
        return agreements.version(actor.area(), course.agreement(), course.agreementVersion());
    }
}
