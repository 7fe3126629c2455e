package org.samspel.access;

import org.samspel.access.law.Consent;
import org.samspel.access.law.ConsentKind;
import org.samspel.access.law.Given;
import org.samspel.access.law.Scope;
import org.samspel.kernel.PersonId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The wish to note what a person answered.
 *
 * @param id a key that the form carries, so that two presses note it once
 * @param given how it came about; of what a person notes themselves it is known
 * @param from from when it holds; empty for this moment
 * @param until from when it no longer holds; empty for “until it is withdrawn”
 */
public record NoteConsent(
        UUID id,
        PersonId person,
        ConsentKind kind,
        Consent.Answer answer,
        Scope scope,
        Given given,
        Optional<Instant> from,
        Optional<Instant> until) {
    /** From this moment on. */
    public NoteConsent(
            UUID id,
            PersonId person,
            ConsentKind kind,
            Consent.Answer answer,
            Scope scope,
            Given given,
            Optional<Instant> until) {
        this(id, person, kind, answer, scope, given, Optional.empty(), until);
    }
}
