package org.samspel.plan.web;

import org.samspel.shell.PageContext;

/** The way from a person’s page to their plan. */
public record PlanPanelPage(PageContext page, String href, String words) {}
