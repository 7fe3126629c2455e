package org.samspel.referral;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.util.Optional;

/**
 * Something happened to a referral. Ids only: who wants more asks the room.
 *
 * @see ReferralTerms#receiver()
 */
public sealed interface ReferralEvent {
    Origin origin();

    ReferralId referral();

    PersonId person();

    UnitId sender();

    Optional<UnitId> receiver();

    /** The unit that did it. What a receiver outside of Samspel did, the sender has noted. */
    default UnitId by() {
        return switch (this) {
            case ReferralSent _, ReferralSupplemented _, ReferralWithdrawn _ -> sender();
            default -> receiver().orElse(sender());
        };
    }

    record ReferralSent(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver)
            implements ReferralEvent {}

    record ReferralReceived(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver)
            implements ReferralEvent {}

    /** Also when an open referral was taken up. */
    record ReferralAccepted(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver)
            implements ReferralEvent {}

    record ReferralDeclined(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver)
            implements ReferralEvent {}

    record ReferralStarted(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver)
            implements ReferralEvent {}

    record ReferralPlanned(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver)
            implements ReferralEvent {}

    record ReferralCompleted(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver)
            implements ReferralEvent {}

    /** The advice or the assessment came. */
    record ReferralAnswered(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver)
            implements ReferralEvent {}

    record ReferralReturned(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver,
            CompletionId completion)
            implements ReferralEvent {}

    record ReferralSupplemented(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver,
            CompletionId completion)
            implements ReferralEvent {}

    /**
     * @param next the referral to the next receiver, which is sent in the same moment
     */
    record ReferralRedirected(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver,
            ReferralId next)
            implements ReferralEvent {}

    record ReferralWithdrawn(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver)
            implements ReferralEvent {}

    /** The receiver closed while it had it. */
    record ReferralStranded(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver)
            implements ReferralEvent {}
}
