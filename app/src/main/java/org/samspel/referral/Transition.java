package org.samspel.referral;

/** What came of a step. */
public sealed interface Transition {
    /** Taken now, or by the same user a moment ago: pressing twice makes one. */
    record Done(Referral referral) implements Transition {}

    /**
     * Someone else changed the referral since the form was shown.
     *
     * @param yours what the actor wanted, with what was typed
     */
    record Stale(StepWish yours, Referral now) implements Transition {}

    record NotAllowedNow(Referral now) implements Transition {}

    /** It was withdrawn from this receiver, or sent on, before the answer came. */
    record TakenAway(GoneReferral gone) implements Transition {}

    /** The step is another unit's, or the unit has no relation to the person. */
    record NotPermitted() implements Transition {}

    /** A step in words has none: a reason, a note or an answer. */
    record WordsMissing(Referral now) implements Transition {}

    /** A plan says until when it holds, and that day is not over. */
    record DayMissing(Referral now) implements Transition {}
}
