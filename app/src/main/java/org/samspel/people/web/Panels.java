package org.samspel.people.web;

import gg.jte.Content;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonPanel;
import org.samspel.shell.PersonPanel.Column;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rooms' parts of a person's page, in order. */
@Component
class Panels {
    private final List<PersonPanel> panels;

    Panels(List<PersonPanel> panels) {
        this.panels = panels.stream().sorted(Comparator.comparingInt(PersonPanel::order)).toList();
    }

    List<Content> in(Column column, PersonId person, Actor actor, PageContext page) {
        return panels.stream()
                .filter(panel -> panel.column() == column)
                .map(panel -> panel.panel(person, actor, page))
                .flatMap(Optional::stream)
                .toList();
    }
}
