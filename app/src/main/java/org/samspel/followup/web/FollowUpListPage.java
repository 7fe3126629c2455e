package org.samspel.followup.web;

import org.samspel.shell.PageContext;

import java.util.List;

/** One card for each agreement in force. */
public record FollowUpListPage(PageContext page, List<FollowUpPage> agreements) {}
