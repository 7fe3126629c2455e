package org.samspel.access.web;

import org.samspel.shell.Pill;

import java.util.Optional;

/**
 * One line of the access log.
 *
 * @param person the end of the person's id: enough to tell persons apart, and no name
 * @param answer empty where it is about several lines
 */
public record LogRow(
        String at,
        String who,
        String role,
        String unit,
        String action,
        String person,
        Optional<Pill> answer,
        String source) {}
