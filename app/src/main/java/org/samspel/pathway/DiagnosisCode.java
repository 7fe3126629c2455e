package org.samspel.pathway;

import org.samspel.content.LanguageTexts;

import java.util.Optional;

/**
 * A diagnosis to choose from.
 *
 * @param code as its classification writes it
 * @param toVerify what in it still is to be verified
 */
public record DiagnosisCode(String code, LanguageTexts label, Optional<String> toVerify) {}
