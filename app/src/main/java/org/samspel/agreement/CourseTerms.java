package org.samspel.agreement;

import java.util.List;
import java.util.Optional;

/**
 * What a version says of the whole course: who may enter, by which stages it goes, how it ends.
 *
 * @param stages in their order; an older version may have none
 * @param exits the reasons for which a course ends; none where there are no stages
 */
public record CourseTerms(
        Optional<Entry> entry,
        List<Stage> stages,
        List<ExitReason> exits,
        List<Aftercare> aftercare) {

    /** Of a version that says nothing of the whole course. */
    static final CourseTerms NONE =
            new CourseTerms(Optional.empty(), List.of(), List.of(), List.of());

    /**
     * Who may enter.
     *
     * @param yearsMin the least age in whole years
     */
    public record Entry(int yearsMin, String clause) {}

    public Optional<ExitReason> exit(String id) {
        return exits.stream().filter(reason -> reason.id().equals(id)).findFirst();
    }

    /** What is to follow on a course that ended so. */
    public Optional<Aftercare> after(Phase phaseAtEnd, String exit) {
        return aftercare.stream().filter(one -> one.fits(phaseAtEnd.id(), exit)).findFirst();
    }
}
