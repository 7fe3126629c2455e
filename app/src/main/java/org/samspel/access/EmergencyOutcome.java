package org.samspel.access;

/** What came of the wish to open in an emergency. */
public sealed interface EmergencyOutcome {
    record Opened(KeptEmergency kept) implements EmergencyOutcome {}

    /** No reason in words was given. */
    record ReasonMissing() implements EmergencyOutcome {}

    /** The country’s law book says nothing of how long one is open. */
    record NoLaw() implements EmergencyOutcome {}

    /** No such person or opening, or another user’s. */
    record Missing() implements EmergencyOutcome {}
}
