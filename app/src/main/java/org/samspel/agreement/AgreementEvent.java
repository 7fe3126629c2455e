package org.samspel.agreement;

import org.samspel.kernel.Origin;

/**
 * Something has happened on the way of an agreement's next version.
 *
 * @param slug the agreement's name in addresses
 * @param number the number that the coming version has
 * @param round how often the draft has been taken up again, counted from 1
 */
public record AgreementEvent(
        Origin origin, Milestone milestone, String slug, int number, int round) {

    /** What has happened, in the order of the way. */
    public enum Milestone {
        REVISION_BEGUN("RevisionBegun"),
        MANDATE_APPROVED("MandateApproved"),
        CONSULTATION_OPENED("ConsultationOpened"),
        DRAFT_TAKEN_BACK("DraftTakenBack"),
        DRAFT_SUBMITTED("DraftSubmitted"),
        BODY_APPROVED("BodyApproved"),
        BODY_SENT_BACK("BodySentBack"),
        VERSION_ADOPTED("VersionAdopted"),
        REVISION_ARCHIVED("RevisionArchived");

        private final String kept;

        Milestone(String kept) {
            this.kept = kept;
        }

        /** The name by which it is kept, which never changes. */
        public String kept() {
            return kept;
        }
    }
}
