package org.samspel.journey.web;

import gg.jte.Content;

import org.samspel.journey.JourneyFilter;
import org.samspel.journey.JourneyOutcome;
import org.samspel.journey.Journeys;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonPanel;
import org.samspel.shell.Templates;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The timeline beside what is now, filtered by the page's address. */
@Component
class JourneyPanel implements PersonPanel {
    private final Journeys journeys;
    private final Templates templates;

    JourneyPanel(Journeys journeys, Templates templates) {
        this.journeys = journeys;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.MAIN;
    }

    @Override
    public boolean spansRecords() {
        return true;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> panel(PersonId person, Actor actor, PageContext page) {
        return switch (journeys.of(actor, person, JourneyFilter.in(page.path()), page)) {
            case JourneyOutcome.NotPermitted _ -> Optional.empty();
            case JourneyOutcome.Shown shown ->
                    Optional.of(
                            templates.content(
                                    "journey/panel", new JourneyPage(page, shown.journey())));
        };
    }
}
