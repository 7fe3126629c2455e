package org.samspel.referral;

import org.samspel.access.law.Ruling;

import java.util.Optional;

/** What came of the wish to refer a person. */
public sealed interface ReferralOutcome
        permits NotSent,
                ReferralOutcome.Sent,
                ReferralOutcome.AlreadySent,
                ReferralOutcome.Recommended,
                ReferralOutcome.Missing {
    /**
     * @param also the referral to the second destination, if it was wanted
     */
    record Sent(Referral referral, Optional<Referral> also) implements ReferralOutcome {}

    /** Pressed twice: the one that was sent before. */
    record AlreadySent(Referral referral) implements ReferralOutcome {}

    /** The person goes there without a referral; that it was recommended is kept, once. */
    record Recommended(Recommendation recommendation) implements ReferralOutcome {}

    /** Something must be put right on the check page first. */
    sealed interface Missing extends ReferralOutcome {
        Proposal proposal();
    }

    /**
     * Several units answer for the service, and none of them was chosen.
     *
     * @param also whether it is the receiver at the second destination
     */
    record ReceiverMissing(Proposal proposal, boolean also) implements Missing {}

    /** A letter to a receiver outside of Samspel has no name and address. */
    record AddressMissing(Proposal proposal) implements Missing {}

    /** The agreement does not allow this kind of hand-over to there. */
    record KindNotAgreed(Proposal proposal) implements Missing {}

    /**
     * @param also whether it is the consent to the second destination that is missing
     */
    record ConsentMissing(Proposal proposal, boolean also) implements Missing {}

    /**
     * The law does not let it go there, and a consent alone would not change that.
     *
     * @param also whether it is the second destination
     */
    record NotDisclosed(Proposal proposal, boolean also, Ruling ruling) implements Missing {}
}
