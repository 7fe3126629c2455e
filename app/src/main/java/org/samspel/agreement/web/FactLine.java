package org.samspel.agreement.web;

import java.util.Optional;

/**
 * A fact that a table asks for, for the legend.
 *
 * @param how how it is found out
 * @param threshold the cut-off with its source
 */
public record FactLine(
        String label,
        String how,
        Optional<String> threshold,
        Optional<String> source,
        Optional<String> toVerify) {}
