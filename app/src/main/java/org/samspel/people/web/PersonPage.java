package org.samspel.people.web;

import gg.jte.Content;

import org.samspel.person.web.PersonHeader;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;

/**
 * The page of one person.
 *
 * @param number empty while it is hidden
 * @param about what is known beside the course; nothing for whoever may not know or while hidden
 * @param receipt what was just done, or empty
 */
public record PersonPage(
        PageContext page,
        PersonHeader person,
        String number,
        String practice,
        Optional<About> about,
        String receipt,
        List<Content> now,
        List<Content> main,
        FormErrors errors) {
    @Override
    public String toString() {
        return "PersonPage";
    }
}
