package org.samspel.whatif;

import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.kernel.UserId;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A run of a version, or of a coming one, and what came of it. Never changed once it has ended.
 *
 * @param comparedWith the number of the version whose answers it is held against
 * @param digest of the rules that were run, to tell when they have been written in since
 * @param assumptions by their keys
 */
public record WhatIf(
        UUID id,
        RevisionKey of,
        int comparedWith,
        Basis basis,
        String digest,
        Map<String, Spread> assumptions,
        UserId by,
        Instant at,
        RunOutcome outcome) {
    public WhatIf {
        assumptions = Map.copyOf(assumptions);
    }

    /**
     * A run in a list of them, without what it counted.
     *
     * @param outcome its {@link RunOutcome#code}
     */
    public record Line(
            UUID id, int comparedWith, Basis basis, UserId by, Instant at, String outcome) {
        Line interrupted() {
            var ended = new RunOutcome.Interrupted().code();
            return new Line(id, comparedWith, basis, by, at, ended);
        }
    }

    WhatIf with(RunOutcome other) {
        return new WhatIf(id, of, comparedWith, basis, digest, assumptions, by, at, other);
    }
}
