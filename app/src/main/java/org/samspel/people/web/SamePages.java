package org.samspel.people.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.person.KnownNumber;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.person.web.PersonHeaders;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Makes the pages that show two records side by side, for whoever may read both. */
@Component
class SamePages {
    private final Persons persons;
    private final PersonHeaders headers;

    SamePages(Persons persons, PersonHeaders headers) {
        this.persons = persons;
        this.headers = headers;
    }

    /**
     * Before linking.
     *
     * @param at whose page the form was opened on
     */
    SamePage linking(
            PageContext page,
            Actor actor,
            Person at,
            Person kept,
            Person replaced,
            FormErrors errors) {
        var other = at.id().equals(kept.id()) ? replaced : kept;
        return new SamePage(
                page,
                headers.of(actor, at, page),
                "/people/" + at.id() + "/links",
                other.id().toString(),
                facts(page, actor, kept),
                facts(page, actor, replaced),
                errors);
    }

    /** Before a link is undone. */
    SamePage undoing(
            PageContext page, Actor actor, Person kept, PersonId replaced, FormErrors errors) {
        return new SamePage(
                page,
                headers.of(actor, kept, page),
                "/people/" + kept.id() + "/links/" + replaced,
                "",
                facts(page, actor, kept),
                numbers(page, persons.numbersOf(actor, replaced)),
                errors);
    }

    private List<Definition> facts(PageContext page, Actor actor, Person person) {
        var header = headers.of(actor, person, page);
        var rows = new ArrayList<Definition>();
        rows.add(Definition.of(page.text("people.name"), header.name()));
        if (!header.hidden()) {
            rows.add(
                    Definition.of(
                            page.text("people.new.birthDate"), page.date(person.birthDate())));
            rows.add(Definition.of(page.text("people.place"), header.place()));
            rows.addAll(numbers(page, persons.numbers(actor, person)));
        }
        return rows;
    }

    private static List<Definition> numbers(PageContext page, List<KnownNumber> numbers) {
        return numbers.stream()
                .map(
                        number ->
                                Definition.of(
                                        page.text("people.number"), number.identifier().written()))
                .toList();
    }
}
