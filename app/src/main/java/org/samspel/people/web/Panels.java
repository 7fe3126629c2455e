package org.samspel.people.web;

import gg.jte.Content;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.person.Person;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonPanel;
import org.samspel.shell.PersonPanel.Column;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rooms' parts of a person's page, in order. */
@Component
class Panels {
    private final List<PersonPanel> panels;

    Panels(List<PersonPanel> panels) {
        this.panels = panels.stream().sorted(Comparator.comparingInt(PersonPanel::order)).toList();
    }

    /** The panels of a person, then those of the records that were replaced. */
    List<Content> in(Column column, Person person, Actor actor, PageContext page) {
        return person.records().stream()
                .flatMap(
                        record ->
                                panels.stream()
                                        .flatMap(
                                                panel ->
                                                        drawn(
                                                                panel, column, person, record,
                                                                actor, page)))
                .toList();
    }

    private static Stream<Content> drawn(
            PersonPanel panel,
            Column column,
            Person person,
            PersonId record,
            Actor actor,
            PageContext page) {
        var asked =
                panel.column() == column && (record.equals(person.id()) || !panel.spansRecords());
        return asked ? panel.panel(record, actor, page).stream() : Stream.empty();
    }
}
