package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.Action;
import org.samspel.access.web.PersonDesk;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.samspel.person.web.PersonHeaders;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of what is known of a person: numbers, needs, contacts, relatives, status. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class AboutController {
    private final TransactionDoor door;
    private final PersonDesk desk;
    private final PersonHeaders headers;
    private final AboutPerson about;

    AboutController(
            TransactionDoor door, PersonDesk desk, PersonHeaders headers, AboutPerson about) {
        this.door = door;
        this.desk = desk;
        this.headers = headers;
        this.about = about;
    }

    @GetMapping("/people/{id}/about")
    Page about(PageContext page, Actor.Staff actor, @PathVariable String id) {
        return door.enter(
                actor,
                () ->
                        Page.of(
                                "people/about",
                                page(page, actor, desk.at(actor, Action.READ, id, page))));
    }

    private AboutPage page(PageContext page, Actor.Staff actor, Person person) {
        return new AboutPage(
                page, headers.of(actor, person, page), person, about.whole(actor, person, page));
    }
}
