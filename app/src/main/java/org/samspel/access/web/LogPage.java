package org.samspel.access.web;

import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;

import java.util.List;

/** The lines of the access log, newest first. */
public record LogPage(PageContext page, Link export, List<LogRow> lines, Paging paging) {}
