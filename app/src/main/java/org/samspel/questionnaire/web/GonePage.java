package org.samspel.questionnaire.web;

import org.samspel.person.PersonStatus;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

/** That a person who has died or moved away is asked nothing new. */
public record GonePage(PageContext page, PersonHeader person, PersonStatus status) {
    public String title() {
        return page.text("questionnaire.gone.title");
    }

    public Link back() {
        return new Link(person.href(), page.text("questionnaire.gone.back"));
    }

    public String text() {
        return status.diedOn()
                .map(on -> page.text("questionnaire.gone.died", on))
                .or(() -> status.leftAreaOn().map(on -> page.text("questionnaire.gone.moved", on)))
                .orElseThrow();
    }

    /** Without what became of the person: it must never reach a log. */
    @Override
    public String toString() {
        return "GonePage";
    }
}
