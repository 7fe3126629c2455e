package org.samspel.agreement;

import org.samspel.content.LanguageTexts;

import java.util.Optional;

/**
 * Where a rule can lead.
 *
 * @param sentence what to do, in one sentence
 * @param service what is referred to; without one nothing is sent, and the clinician goes on alone
 * @param consent whether the person must have consented to just this (job centre)
 */
public record Destination(
        String id,
        LanguageTexts name,
        LanguageTexts sentence,
        Optional<String> service,
        String clause,
        Optional<ReplyDeadline> reply,
        boolean consent) {}
