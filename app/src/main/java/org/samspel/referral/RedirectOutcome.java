package org.samspel.referral;

import org.samspel.access.law.Ruling;
import org.samspel.kernel.UnitId;

import java.util.List;

/** What came of the wish to send a referral on. */
public sealed interface RedirectOutcome {
    /** Sent on now, or a moment ago by the same user. */
    record SentOn(Referral next) implements RedirectOutcome {}

    /**
     * It would come back to where it has been.
     *
     * @param chain the units it went through from the sender on, and where it was to go last
     */
    record Circle(Redirect redirect, List<UnitId> chain) implements RedirectOutcome {}

    /** Nothing was chosen that it can be sent on to. */
    record TargetMissing(Redirect redirect) implements RedirectOutcome {}

    record ReasonMissing(Redirect redirect) implements RedirectOutcome {}

    /** The person has not been asked, and must be before it goes there. */
    record ConsentMissing(Redirect redirect) implements RedirectOutcome {}

    /** The law does not let it go there, and a consent alone would not change that. */
    record NotDisclosed(Redirect redirect, Ruling ruling) implements RedirectOutcome {}

    /** Someone else changed it, or it can no longer be sent on. */
    record Stale(Referral now) implements RedirectOutcome {}

    /** It was withdrawn or sent on before. */
    record TakenAway(GoneReferral gone) implements RedirectOutcome {}

    /** Not this unit's to send on. */
    record NotPermitted() implements RedirectOutcome {}
}
