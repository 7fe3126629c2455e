package org.samspel.identity.web;

import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;

/**
 * Why someone was not signed in.
 *
 * @param text the reason, and what to do
 */
public record RefusedPage(PageContext page, String title, String text, List<Link> waysOn) {}
