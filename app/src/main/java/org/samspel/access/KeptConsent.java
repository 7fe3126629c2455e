package org.samspel.access;

import org.samspel.access.law.Consent;
import org.samspel.kernel.PersonId;

import java.util.UUID;

/**
 * A consent, or a refusal of one, as it is kept.
 *
 * @param version that a form was read at
 * @param person the record that it was noted on
 * @param notedBy the audit name of who noted it
 */
public record KeptConsent(UUID id, int version, PersonId person, Consent consent, String notedBy) {}
