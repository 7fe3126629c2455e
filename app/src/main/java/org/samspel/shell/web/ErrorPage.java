package org.samspel.shell.web;

import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;

/**
 * An error page: what happened in plain words, and the ways on.
 *
 * @param incident the number under which the log holds more, or empty
 */
public record ErrorPage(
        PageContext page, String title, String lead, String incident, List<Link> waysOn) {}
