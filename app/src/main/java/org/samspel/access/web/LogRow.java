package org.samspel.access.web;

import org.samspel.shell.Pill;

/**
 * One line of the access log.
 *
 * @param person the end of the person's id: enough to tell persons apart, and no name
 */
public record LogRow(
        String at,
        String who,
        String role,
        String unit,
        String action,
        String person,
        Pill answer,
        String source) {}
