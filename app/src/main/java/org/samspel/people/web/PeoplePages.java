package org.samspel.people.web;

import org.samspel.kernel.Actor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.people.web.PeoplePage.Beyond;
import org.samspel.people.web.PeoplePage.Row;
import org.samspel.person.PersonPage;
import org.samspel.person.web.PersonWords;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the list of persons together. */
@Component
class PeoplePages {
    /** How many persons stand on one page. */
    static final int SIZE = 25;

    private final Organisations organisations;
    private final NumberWords words;

    PeoplePages(Organisations organisations, NumberWords words) {
        this.organisations = organisations;
        this.words = words;
    }

    /** The list when nobody was found. */
    PeoplePage ofNobody(PageContext page, Actor actor, String query) {
        return of(page, actor, query, new PersonPage(List.of(), 0), 1);
    }

    /**
     * @param number of the page, counted from 1
     */
    PeoplePage of(PageContext page, Actor actor, String query, PersonPage found, int number) {
        var places =
                organisations.municipalities(actor.area()).stream()
                        .collect(
                                Collectors.toMap(
                                        party -> party.municipalityCode().orElse(""), Party::name));
        var rows =
                found.persons().stream()
                        .map(
                                person ->
                                        new Row(
                                                "/people/" + person.id(),
                                                person.nameInLists(),
                                                page.text("shell.age", person.ageOn(page.today())),
                                                person.status().isProtected()
                                                        ? ""
                                                        : places.getOrDefault(
                                                                person.municipalityCode(), ""),
                                                PersonWords.pills(person.status(), page)))
                        .toList();
        var paging = new Paging("/people", Map.of(), number, SIZE, found.total());
        return new PeoplePage(
                page,
                query,
                rows,
                paging,
                found.more(),
                Beyond.NOTHING,
                words.hint(page),
                FormErrors.none());
    }
}
