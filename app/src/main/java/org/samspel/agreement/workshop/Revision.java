package org.samspel.agreement.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The work on a coming version.
 *
 * @param drawnFrom the number of the version that the draft is a copy of
 * @param round how often the draft has been taken up, counted from 1
 * @param version of this row, told by the forms that change it
 * @param purpose what the mandate asks for
 * @param bodies who approves the agreement, in their order
 */
public record Revision(
        RevisionKey key,
        int drawnFrom,
        Life life,
        int round,
        int version,
        String purpose,
        List<String> bodies,
        About about) {

    /**
     * What the version says of itself.
     *
     * @param changes what it changes, in short
     * @param inForceFrom the day it is meant for; the day that counts is set when it is adopted
     */
    public record About(
            String title, String summary, String changes, Optional<LocalDate> inForceFrom) {}

    Revision at(Life next) {
        return new Revision(key, drawnFrom, next, round, version, purpose, bodies, about);
    }

    Revision inNextRound() {
        return new Revision(
                key, drawnFrom, new Life.Draft(), round + 1, version, purpose, bodies, about);
    }

    Revision with(About changed) {
        return new Revision(key, drawnFrom, life, round, version, purpose, bodies, changed);
    }

    /** The body whose turn it is. */
    public Optional<String> nextBody() {
        return life instanceof Life.InApproval(var step)
                ? Optional.of(bodies.get(step - 1))
                : Optional.empty();
    }
}
