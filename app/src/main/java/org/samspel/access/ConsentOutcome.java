package org.samspel.access;

/** What came of noting or withdrawing a consent. */
public sealed interface ConsentOutcome {
    record Done(KeptConsent kept) implements ConsentOutcome {}

    /** Someone changed it meanwhile; this is what is kept. */
    record Stale(KeptConsent kept) implements ConsentOutcome {}

    /** It speaks of a time that is over. */
    record Past() implements ConsentOutcome {}

    record EndsBeforeItBegins() implements ConsentOutcome {}

    /** It names nobody who may see, or nothing that may be seen. */
    record SaysNothing() implements ConsentOutcome {}

    /** A refusal: there is nothing to withdraw. */
    record NothingToWithdraw() implements ConsentOutcome {}

    /** No such person or consent, or somebody else’s. */
    record Missing() implements ConsentOutcome {}
}
