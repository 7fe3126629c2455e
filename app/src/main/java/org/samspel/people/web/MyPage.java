package org.samspel.people.web;

import gg.jte.Content;

import org.samspel.person.web.PersonHeader;
import org.samspel.shell.PageContext;

import java.util.List;

/** The person's own first page. */
public record MyPage(
        PageContext page,
        String givenName,
        PersonHeader person,
        About about,
        List<Content> now,
        List<Content> main) {
    @Override
    public String toString() {
        return "MyPage";
    }
}
