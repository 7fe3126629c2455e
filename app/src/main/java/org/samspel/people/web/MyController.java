package org.samspel.people.web;

import static org.samspel.kernel.Role.PERSON;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Persons;
import org.samspel.person.web.PersonHeaders;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonPanel.Column;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The person's own first page: who is responsible now, what comes next, what has happened. */
@Controller
class MyController {
    private final TransactionDoor door;
    private final Access access;
    private final Persons persons;
    private final PersonHeaders headers;
    private final AboutPerson about;
    private final Panels panels;

    MyController(
            TransactionDoor door,
            Access access,
            Persons persons,
            PersonHeaders headers,
            AboutPerson about,
            Panels panels) {
        this.door = door;
        this.access = access;
        this.persons = persons;
        this.headers = headers;
        this.about = about;
        this.panels = panels;
    }

    @OpenTo(PERSON)
    @GetMapping("/my")
    Page my(PageContext page, Actor.Oneself actor) {
        return door.enter(
                actor,
                () -> {
                    if (!access.decide(actor, Action.READ, actor.person()).permitted()) {
                        throw new NotFound();
                    }
                    var self = persons.find(actor, actor.person()).orElseThrow(NotFound::new);
                    return Page.of(
                            "people/my",
                            new MyPage(
                                    page,
                                    self.givenName(),
                                    headers.of(actor, self, page),
                                    about.brief(actor, self, page),
                                    panels.in(Column.NOW, self, actor, page),
                                    panels.in(Column.MAIN, self, actor, page)));
                });
    }
}
