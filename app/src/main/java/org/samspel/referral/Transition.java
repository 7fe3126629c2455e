package org.samspel.referral;

/** What came of a step. */
public sealed interface Transition {
    /** Taken now, or by the same user a moment ago: pressing twice makes one. */
    record Done(Referral referral) implements Transition {}

    /**
     * Someone else changed the referral since the form was shown.
     *
     * @param yours what the actor wanted
     * @param words what the actor typed with it
     */
    record Stale(ReferralStep yours, String words, Referral now) implements Transition {
        /** Without the words: they must never reach a log. */
        @Override
        public String toString() {
            return "Stale[" + yours + "]";
        }
    }

    record NotAllowedNow(Referral now) implements Transition {}

    /** Only the receiver's unit takes steps, and only while it has a relation to the person. */
    record NotPermitted() implements Transition {}

    /** A decline gives its reason, a completion its closing note. */
    record ReasonMissing(Referral now) implements Transition {}
}
