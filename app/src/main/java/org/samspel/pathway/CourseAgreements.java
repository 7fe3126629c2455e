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

    /** The version in force today, if one is: assessments and choices follow it. */
    Optional<AgreementVersion> inForce(Actor actor, Course course) {
        return agreements.inForce(actor.area(), course.agreement(), days.today(actor.area()));
    }

    /** The version in force today; when none is any more, the one that the course began under. */
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
