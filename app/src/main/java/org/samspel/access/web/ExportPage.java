package org.samspel.access.web;

import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

/** Which lines of the access log the reviewer wants as a file. */
public record ExportPage(PageContext page, Link back, Typed typed, FormErrors errors) {}
