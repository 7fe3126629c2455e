package org.samspel.people.web;

import gg.jte.Content;

import org.samspel.access.AccessRule;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.PageContext;

import java.util.List;

/**
 * The page of one person.
 *
 * @param rule why the reader may see it
 * @param receipt what was just done, or empty
 */
public record PersonPage(
        PageContext page,
        PersonHeader person,
        String number,
        String practice,
        AccessRule rule,
        String receipt,
        List<Content> banner,
        List<Content> now,
        List<Content> main) {
    @Override
    public String toString() {
        return "PersonPage";
    }
}
