package org.samspel.referral;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

/** Something happened to a referral. Ids only: who wants more asks the room. */
public sealed interface ReferralEvent {
    Origin origin();

    ReferralId referral();

    PersonId person();

    UnitId sender();

    UnitId receiver();

    record ReferralSent(
            Origin origin, ReferralId referral, PersonId person, UnitId sender, UnitId receiver)
            implements ReferralEvent {}

    record ReferralReceived(
            Origin origin, ReferralId referral, PersonId person, UnitId sender, UnitId receiver)
            implements ReferralEvent {}

    record ReferralAccepted(
            Origin origin, ReferralId referral, PersonId person, UnitId sender, UnitId receiver)
            implements ReferralEvent {}

    record ReferralDeclined(
            Origin origin, ReferralId referral, PersonId person, UnitId sender, UnitId receiver)
            implements ReferralEvent {}

    record ReferralStarted(
            Origin origin, ReferralId referral, PersonId person, UnitId sender, UnitId receiver)
            implements ReferralEvent {}

    record ReferralCompleted(
            Origin origin, ReferralId referral, PersonId person, UnitId sender, UnitId receiver)
            implements ReferralEvent {}
}
