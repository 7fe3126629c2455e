package org.samspel.access.web;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.samspel.person.web.PersonHeaders;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.util.function.Function;

/** Forms about a person: opened by those who may read, sent by those who may change. */
@Component
public class PersonForms {
    private final TransactionDoor door;
    private final PersonDesk desk;
    private final PersonHeaders headers;

    PersonForms(TransactionDoor door, PersonDesk desk, PersonHeaders headers) {
        this.door = door;
        this.desk = desk;
        this.headers = headers;
    }

    /** Somebody at a form about a person. */
    public record Visit(PersonHeaders headers, PageContext page, Actor.Staff actor, Person person) {
        /** The same person as they are stored now. */
        public Visit with(Person stored) {
            return new Visit(headers, page, actor, stored);
        }

        /** Without the person: it must never reach a log. */
        @Override
        public String toString() {
            return "Visit";
        }
    }

    /**
     * @param id of the person, as it stands in the address
     */
    public Page open(PageContext page, Actor.Staff actor, String id, Function<Visit, Page> work) {
        return visit(page, actor, Action.READ, id, work);
    }

    /** As {@link #open}, when the form is sent: in one transaction with what it changes. */
    public Page take(PageContext page, Actor.Staff actor, String id, Function<Visit, Page> work) {
        return visit(page, actor, Action.CHANGE, id, work);
    }

    private Page visit(
            PageContext page,
            Actor.Staff actor,
            Action action,
            String id,
            Function<Visit, Page> work) {
        return door.enter(
                actor,
                () ->
                        work.apply(
                                new Visit(headers, page, actor, desk.at(actor, action, id, page))));
    }
}
