package org.samspel.referral;

import org.samspel.agreement.AgreementVersion;
import org.samspel.kernel.UnitId;

import java.time.Instant;

/** What came of a person bringing an open referral to a unit. */
public sealed interface TakeUp {
    /** It can be taken up here; nothing of the person is shown before. */
    record Ready(ReferralTerms referral, AgreementVersion agreement) implements TakeUp {}

    /** Taken up now, or a moment ago by the same user. */
    record TakenUp(Referral referral) implements TakeUp {}

    /** There is no open referral with this code, or of the person with this number. */
    record NotFound() implements TakeUp {}

    /** What was typed is neither a code nor a person's number. */
    record Unreadable() implements TakeUp {}

    /** Somebody else has taken it up. */
    record ByOther(UnitId unit, Instant at) implements TakeUp {}

    record Expired(UnitId sender, Instant at, String clause) implements TakeUp {}

    record Withdrawn(UnitId sender, Instant at) implements TakeUp {}

    /** The person has died or left the area: nothing new begins. */
    record PersonGone(UnitId sender) implements TakeUp {}

    /** The unit does not give the service that the referral is for. */
    record NotOurService(ReferralTerms referral, AgreementVersion agreement) implements TakeUp {}
}
