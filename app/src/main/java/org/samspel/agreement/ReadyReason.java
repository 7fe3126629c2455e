package org.samspel.agreement;

import org.samspel.content.LanguageTexts;

/** A ready reason for choosing otherwise than the agreement suggests. */
public record ReadyReason(String id, LanguageTexts label) {}
