package org.samspel.pathway;

import org.samspel.agreement.StageFact;

/** What can be stated of a course, since nothing else tells it. */
public sealed interface Stated {
    /**
     * A stage was reached that must be said.
     *
     * @param fact one that is asked for
     */
    record Milestone(StageFact fact) implements Stated {}

    /**
     * @param system of the code, as {@code http://hl7.org/fhir/sid/icd-10-se}
     */
    record Diagnosis(String system, String code) implements Stated {}

    /**
     * What only a doctor may state.
     *
     * @param fact the name of a fact of the agreement
     */
    record ByDoctor(String fact, boolean holds) implements Stated {}

    /** As in the table and in the timeline's kinds. */
    default String kind() {
        return switch (this) {
            case Milestone(var fact) -> fact.code();
            case Diagnosis _ -> "diagnosis";
            case ByDoctor _ -> "doctors-statement";
        };
    }
}
