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
    About about();

    /**
     * Which referral, whose, and who did it when.
     *
     * @param receiver of the referral at that moment
     */
    record About(
            Origin origin,
            ReferralId referral,
            PersonId person,
            UnitId sender,
            Optional<UnitId> receiver) {
        static About of(Origin origin, Referral referral) {
            return new About(
                    origin,
                    referral.id(),
                    referral.person(),
                    referral.sender(),
                    referral.receiver());
        }
    }

    default Origin origin() {
        return about().origin();
    }

    default ReferralId referral() {
        return about().referral();
    }

    default PersonId person() {
        return about().person();
    }

    default UnitId sender() {
        return about().sender();
    }

    default Optional<UnitId> receiver() {
        return about().receiver();
    }

    /** The unit that did it. What a receiver outside of Samspel did, the sender has noted. */
    default UnitId by() {
        return switch (this) {
            case ReferralSent _, ReferralSupplemented _, ReferralWithdrawn _ -> sender();
            default -> receiver().orElse(sender());
        };
    }

    record ReferralSent(About about) implements ReferralEvent {}

    record ReferralReceived(About about) implements ReferralEvent {}

    /** Also when an open referral was taken up. */
    record ReferralAccepted(About about) implements ReferralEvent {}

    record ReferralDeclined(About about) implements ReferralEvent {}

    record ReferralStarted(About about) implements ReferralEvent {}

    record ReferralPlanned(About about) implements ReferralEvent {}

    record ReferralCompleted(About about) implements ReferralEvent {}

    /** The advice or the assessment came. */
    record ReferralAnswered(About about) implements ReferralEvent {}

    record ReferralReturned(About about, CompletionId completion) implements ReferralEvent {}

    record ReferralSupplemented(About about, CompletionId completion) implements ReferralEvent {}

    /**
     * @param next the referral to the next receiver, which is sent in the same moment
     */
    record ReferralRedirected(About about, ReferralId next) implements ReferralEvent {}

    record ReferralWithdrawn(About about) implements ReferralEvent {}

    /** The receiver closed while it had it. */
    record ReferralStranded(About about) implements ReferralEvent {}
}
