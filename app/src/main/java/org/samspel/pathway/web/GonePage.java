package org.samspel.pathway.web;

import org.samspel.pathway.Course;
import org.samspel.pathway.Departure;
import org.samspel.pathway.PathwayLinks;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

/** That nothing new begins for a person who has died or moved away. */
public record GonePage(PageContext page, PersonHeader person, Course course, Departure departure) {
    public String title() {
        return page.text("pathway.gone.title");
    }

    public Link back() {
        return new Link(PathwayLinks.course(course.id()), page.text("pathway.course.back"));
    }

    public String text() {
        return DepartureWords.of(page, departure);
    }

    /** Without what became of the person: it must never reach a log. */
    @Override
    public String toString() {
        return "GonePage";
    }
}
