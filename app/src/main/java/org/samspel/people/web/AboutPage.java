package org.samspel.people.web;

import org.samspel.access.web.PersonForm;
import org.samspel.person.Person;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.PageContext;

/** The page of what is known of a person beside name and course. */
public record AboutPage(PageContext page, PersonHeader header, Person person, About about) {
    static final PersonForm.Home HOME = new PersonForm.Home("/about", "people.about.title");

    @Override
    public String toString() {
        return "AboutPage";
    }
}
