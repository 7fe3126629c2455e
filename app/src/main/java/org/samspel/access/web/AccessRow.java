package org.samspel.access.web;

import org.samspel.shell.Pill;

/**
 * A consent or a block in a list.
 *
 * @param href where it is ended, or empty when it has ended
 * @param id and version, for a form that ends it at once
 */
public record AccessRow(
        String what, String scope, String when, Pill state, String href, String id, int version) {}
