package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Pilots;
import org.samspel.kernel.Actor;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which version of its agreement a course goes by, and which of its pilots the person is in. */
@Component
class CourseAgreements {
    private final Agreements agreements;
    private final Pilots pilots;
    private final Persons persons;
    private final AreaDay days;

    CourseAgreements(Agreements agreements, Pilots pilots, Persons persons, AreaDay days) {
        this.agreements = agreements;
        this.pilots = pilots;
        this.persons = persons;
        this.days = days;
    }

    /**
     * The version that assessments and choices follow: the one that the course began under, even
     * when a newer one has taken its place, as long as its own words let it hold today; else the
     * one in force today, if one is. Where that is a pilot as a whole which does not hold for the
     * person, the one before it.
     */
    Optional<AgreementVersion> inForce(Actor actor, Course course) {
        var today = days.today(actor.area());
        return begunUnder(actor, course)
                .filter(begun -> begun.inForceOn(today))
                .or(() -> agreements.inForce(actor.area(), course.agreement(), today))
                .map(version -> pilots.followed(actor, version, () -> home(actor, course), today));
    }

    /** The version under which a course of this person would begin today. */
    Optional<AgreementVersion> toBegin(Actor actor, String agreement, Person person) {
        var today = days.today(actor.area());
        return agreements
                .inForce(actor.area(), agreement, today)
                .filter(version -> !version.phases().isEmpty())
                .map(version -> followed(actor, version, person, today));
    }

    /** As {@link #toBegin}: of each agreement in the area. */
    List<AgreementVersion> toBegin(Actor actor, Person person) {
        var today = days.today(actor.area());
        return agreements.inForce(actor.area(), today).stream()
                .filter(version -> !version.phases().isEmpty())
                .map(version -> followed(actor, version, person, today))
                .toList();
    }

    private AgreementVersion followed(
            Actor actor, AgreementVersion version, Person person, LocalDate today) {
        return pilots.followed(actor, version, person::municipalityCode, today);
    }

    /** The ids of the version's pilots that hold for the person today. */
    Set<String> pilots(Actor actor, Course course, AgreementVersion agreed) {
        return agreed.pilots().isEmpty()
                ? Set.of()
                : pilots.holding(actor, agreed, home(actor, course), days.today(actor.area()));
    }

    private String home(Actor actor, Course course) {
        return persons.find(actor, course.person()).orElseThrow().municipalityCode();
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
