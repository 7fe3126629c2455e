package org.samspel.access.web;

import org.samspel.shell.PageContext;

/**
 * An emergency opening that is open now.
 *
 * @param left how long still, in words
 * @param close where it is closed
 */
public record OpenNow(PageContext page, String left, String close) {}
