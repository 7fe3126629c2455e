package org.samspel.agreement.workshop;

/** What came of a step. */
public sealed interface Outcome {
    record Done(Revision revision) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}

    static Outcome refused(Refusal why) {
        return new Refused(why);
    }
}
