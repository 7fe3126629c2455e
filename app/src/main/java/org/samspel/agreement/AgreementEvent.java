package org.samspel.agreement;

import org.samspel.kernel.Origin;

/** What has happened on the way of an agreement's next version. */
public sealed interface AgreementEvent {
    Origin origin();

    /** The agreement's name in addresses. */
    String slug();

    /** The number that the coming version has. */
    int number();

    /** How often the draft has been taken up again, counted from 1. */
    int round();

    record RevisionBegun(Origin origin, String slug, int number, int round)
            implements AgreementEvent {}

    record MandateApproved(Origin origin, String slug, int number, int round)
            implements AgreementEvent {}

    record ConsultationOpened(Origin origin, String slug, int number, int round)
            implements AgreementEvent {}

    record DraftTakenBack(Origin origin, String slug, int number, int round)
            implements AgreementEvent {}

    record DraftSubmitted(Origin origin, String slug, int number, int round)
            implements AgreementEvent {}

    record BodyApproved(Origin origin, String slug, int number, int round)
            implements AgreementEvent {}

    record BodySentBack(Origin origin, String slug, int number, int round)
            implements AgreementEvent {}

    record VersionAdopted(Origin origin, String slug, int number, int round)
            implements AgreementEvent {}

    record RevisionArchived(Origin origin, String slug, int number, int round)
            implements AgreementEvent {}
}
