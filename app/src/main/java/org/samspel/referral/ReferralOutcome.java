package org.samspel.referral;

import java.util.Optional;

/** What came of the wish to refer a person. */
public sealed interface ReferralOutcome
        permits NotSent,
                ReferralOutcome.Sent,
                ReferralOutcome.AlreadySent,
                ReferralOutcome.ReceiverMissing,
                ReferralOutcome.ConsentMissing {
    /**
     * @param also the referral to the second destination, if it was wanted
     */
    record Sent(Referral referral, Optional<Referral> also) implements ReferralOutcome {}

    /** Pressed twice: the one that was sent before. */
    record AlreadySent(Referral referral) implements ReferralOutcome {}

    /** Several units answer for the service, and none of them was chosen. */
    record ReceiverMissing(Proposal proposal) implements ReferralOutcome {}

    /**
     * @param alsoConsent whether it is the consent to the second destination that is missing
     */
    record ConsentMissing(Proposal proposal, boolean alsoConsent) implements ReferralOutcome {}
}
