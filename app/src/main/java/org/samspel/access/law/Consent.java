package org.samspel.access.law;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person’s answer when asked for consent; a no is kept like a yes.
 *
 * @param from when it was given
 * @param until from when it no longer holds
 * @param withdrawnAt stops sharing at once; what was shared before stays with those who have it
 */
public record Consent(
        ConsentKind kind,
        Answer answer,
        Scope scope,
        Given given,
        Instant from,
        Optional<Instant> until,
        Optional<Instant> withdrawnAt) {
    public enum Answer {
        YES,
        NO
    }

    public Consent {
        if (until.filter(end -> !end.isAfter(from)).isPresent()) {
            throw new IllegalArgumentException("A consent ends after it began");
        }
        if (withdrawnAt.isPresent() && answer == Answer.NO) {
            throw new IllegalArgumentException("Only a yes can be withdrawn");
        }
    }

    public boolean holdsAt(Instant now) {
        return answer == Answer.YES
                && !from.isAfter(now)
                && until.filter(end -> !end.isAfter(now)).isEmpty()
                && withdrawnAt.filter(no -> !no.isAfter(now)).isEmpty();
    }

    /**
     * Whether the person has said no since then, by refusing or by withdrawing: such a no ends
     * every earlier yes to the same.
     */
    boolean saysNoSince(Instant earlier, Instant now) {
        var refused = answer == Answer.NO ? Stream.of(from) : Stream.<Instant>empty();
        return Stream.concat(refused, withdrawnAt.stream())
                .anyMatch(no -> !no.isBefore(earlier) && !no.isAfter(now));
    }

    /** The same consent, withdrawn; the first withdrawal counts. */
    public Consent withdrawn(Instant at) {
        var first = withdrawnAt.filter(before -> before.isBefore(at)).orElse(at);
        return new Consent(kind, answer, scope, given, from, until, Optional.of(first));
    }
}
