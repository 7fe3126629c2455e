package org.samspel.questionnaire.web;

import gg.jte.Content;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.person.Persons;
import org.samspel.questionnaire.Instrument;
import org.samspel.questionnaire.Instruments;
import org.samspel.questionnaire.Questionnaires;
import org.samspel.questionnaire.Response;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonPanel;
import org.samspel.shell.Templates;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a person's scores have changed; how to begin when there are none. */
@Component
class QuestionnairePanel implements PersonPanel {
    private static final int ORDER = 300;

    private final Instruments instruments;
    private final Questionnaires questionnaires;
    private final Organisations organisations;
    private final Persons persons;
    private final Templates templates;

    QuestionnairePanel(
            Instruments instruments,
            Questionnaires questionnaires,
            Organisations organisations,
            Persons persons,
            Templates templates) {
        this.instruments = instruments;
        this.questionnaires = questionnaires;
        this.organisations = organisations;
        this.persons = persons;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.NOW;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> panel(PersonId person, Actor actor, PageContext page) {
        if (actor instanceof Actor.Staff staff && !staff.role().treatsPersons()) {
            return Optional.empty();
        }
        var mayAsk = page.mayMeetPersons() && canBeAsked(actor, person);
        var courses =
                instruments.all().stream()
                        .flatMap(one -> course(one, person, actor, page, mayAsk).stream())
                        .toList();
        var begin =
                mayAsk
                        ? instruments.all().stream().map(one -> link(one, person, page)).toList()
                        : List.<Link>of();
        if (courses.isEmpty() && begin.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                templates.content("questionnaire/panel", new PanelPage(page, courses, begin)));
    }

    /** Nobody is asked about a person who has died or moved away. */
    private boolean canBeAsked(Actor actor, PersonId person) {
        return persons.find(actor, person)
                .filter(known -> !known.status().stopsNewThings())
                .isPresent();
    }

    private Optional<ScoreCourse> course(
            Instrument instrument, PersonId person, Actor actor, PageContext page, boolean mayAsk) {
        var responses = questionnaires.all(actor, person, instrument.id());
        if (responses.isEmpty()) {
            return Optional.empty();
        }
        var units =
                organisations.units(
                        actor.area(),
                        responses.stream().map(Response::unit).collect(Collectors.toSet()));
        var unitNames = units.values().stream().collect(Collectors.toMap(Unit::id, Unit::fullName));
        return Optional.of(
                new ScoreCourse(
                        page,
                        instrument,
                        responses,
                        unitNames,
                        mayAsk ? Optional.of(link(instrument, person, page)) : Optional.empty()));
    }

    private static Link link(Instrument instrument, PersonId person, PageContext page) {
        return new Link(
                "/people/" + person + "/questionnaires/" + instrument.id(),
                page.text("questionnaire.fill", instrument.name().in(page.locale())));
    }
}
