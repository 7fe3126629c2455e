package org.samspel.pathway;

/**
 * Why a course ended.
 *
 * @param reason id of a reason of the agreement
 * @param words perhaps empty
 * @param agreementVersion whose reasons these are
 */
public record CourseExit(String reason, String words, int agreementVersion) {
    @Override
    public String toString() {
        return "CourseExit";
    }
}
