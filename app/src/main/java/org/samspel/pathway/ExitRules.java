package org.samspel.pathway;

import org.samspel.agreement.Aftercare;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.CourseTerms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a course may end. Each reason, and what follows on it, cites its clause. */
final class ExitRules {
    /** The reason that says nothing by itself. */
    private static final String OTHER = "other";

    private static final int WORDS_MAX = 2000;

    private ExitRules() {}

    static List<CourseFault> faults(
            Course course, EndCourse wish, CourseTerms terms, LocalDate today) {
        var faults = new ArrayList<CourseFault>();
        if (wish.on().isAfter(today)) {
            faults.add(new CourseFault.EndInFuture());
        } else if (wish.on().isBefore(course.onset())) {
            faults.add(new CourseFault.EndBeforeOnset());
        }
        if (!terms.exits().isEmpty() && terms.exit(wish.reason()).isEmpty()) {
            faults.add(new CourseFault.ExitReasonMissing());
        }
        if (wish.reason().equals(OTHER) && wish.words().isBlank()) {
            faults.add(new CourseFault.ExitWordsMissing());
        }
        if (wish.words().length() > WORDS_MAX) {
            faults.add(new CourseFault.ExitWordsTooLong());
        }
        return List.copyOf(faults);
    }

    /**
     * Why the course ends, of a wish without faults; nothing where the agreement has no reasons.
     */
    static Optional<CourseExit> exit(EndCourse wish, AgreementVersion agreed) {
        return agreed.course()
                .exit(wish.reason())
                .map(reason -> new CourseExit(reason.id(), wish.words().strip(), agreed.number()));
    }

    /**
     * What the agreement wants done when a course has ended so, by the phase of its last day.
     *
     * @param agreed in force today
     */
    static Optional<Aftercare> aftercare(
            Course course, LocalDate end, String reason, AgreementVersion agreed) {
        return agreed.course().after(course.phaseOn(end, agreed), reason);
    }
}
