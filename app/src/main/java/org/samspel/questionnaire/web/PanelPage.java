package org.samspel.questionnaire.web;

import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;

/**
 * The questionnaires' part of the person page.
 *
 * @param begin how to fill in a first one
 */
public record PanelPage(PageContext page, List<ScoreCourse> courses, List<Link> begin) {}
