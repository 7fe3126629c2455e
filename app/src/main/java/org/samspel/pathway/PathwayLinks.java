package org.samspel.pathway;

import org.samspel.kernel.PersonId;

/** Addresses of the pages of this room and of those that it leads to. */
public final class PathwayLinks {
    private PathwayLinks() {}

    public static String person(PersonId person) {
        return "/people/" + person;
    }

    public static String start(PersonId person) {
        return person(person) + "/courses/new";
    }

    public static String fillIn(PersonId person, String instrument) {
        return person(person) + "/questionnaires/" + instrument;
    }

    public static String course(CourseId course) {
        return "/courses/" + course.value();
    }

    public static String exit(CourseId course) {
        return course(course) + "/exit";
    }

    /**
     * The form to state something of a course.
     *
     * @param about a kind of {@link Stated}, or the name of a fact that only a doctor may state
     */
    public static String state(CourseId course, String about) {
        return course(course) + "/statements/" + about;
    }

    /** Leads back to the assessment, which waits for what is stated. */
    public static String stateFor(Assessment waiting, String about) {
        return state(waiting.course(), about) + "?assessment=" + waiting.id().value();
    }

    public static String withdraw(StatementId statement) {
        return "/statements/" + statement.value() + "/withdraw";
    }

    public static String prevent(CourseId course) {
        return course(course) + "/prevention";
    }

    public static String edit(CourseId course) {
        return "/courses/" + course.value() + "/edit";
    }

    public static String assess(CourseId course) {
        return "/courses/" + course.value() + "/assessments/new";
    }

    public static String decide(AssessmentId assessment) {
        return "/assessments/" + assessment.value();
    }

    public static String send(RoutingId routing) {
        return "/referrals/new/" + routing.value();
    }

    /** Where a step is taken; the person's page when nothing is left to do. */
    public static String of(PathwayStep step, PersonId person) {
        return switch (step) {
            case PathwayStep.Start _ -> start(person);
            case PathwayStep.FillIn fill -> fillIn(person, fill.instrument());
            case PathwayStep.Assess assess -> assess(assess.course().id());
            case PathwayStep.Decide decide -> decide(decide.assessment().id());
            case PathwayStep.Send send -> send(send.routing().id());
            case PathwayStep.Close close -> exit(close.course().id());
            case PathwayStep.Prevent prevent -> course(prevent.ended().id());
            case PathwayStep.Done _, PathwayStep.Nothing _ -> person(person);
        };
    }
}
