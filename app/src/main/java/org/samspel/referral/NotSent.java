package org.samspel.referral;

import org.samspel.access.law.RuleId;
import org.samspel.kernel.PersonId;

/** Why a referral can neither be prepared nor sent. */
public sealed interface NotSent extends Preparation, ReferralOutcome {
    /** The actor's unit has made no such choice. */
    record NoSuchRouting() implements NotSent {}

    record NotPermitted(RuleId rule) implements NotSent {}

    /** The version that the choice rests on is not in force today: the person is assessed anew. */
    record NoAgreement(PersonId person) implements NotSent {}

    /** The chosen way goes on without a referral. */
    record NothingToSend(PersonId person) implements NotSent {}

    /** Nothing new begins for a person who has died or left the area. */
    record PersonGone(PersonId person, boolean died) implements NotSent {}

    /**
     * Nobody answers for the service in the person's municipality today.
     *
     * @param service whose page tells since when, and who took over
     */
    record NoReceiver(PersonId person, String service) implements NotSent {}
}
