package org.samspel.plan.web;

import gg.jte.Content;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonPanel;
import org.samspel.shell.Templates;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * The way to a person’s plan, on the person’s page. It does not look whether there is one: the page
 * it leads to asks for it, and what is shown here costs no statement.
 */
@Component
class PlanPanel implements PersonPanel {
    private static final int ORDER = 150;

    private final Templates templates;

    PlanPanel(Templates templates) {
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
    public boolean spansRecords() {
        return true;
    }

    @Override
    public Optional<Content> panel(PersonId person, Actor actor, PageContext page) {
        return switch (actor) {
            case Actor.Staff staff when staff.role().meetsPersons() ->
                    Optional.of(content(page, "/people/" + person + "/plan", "plan.panel.way"));
            case Actor.Oneself _ -> Optional.of(content(page, "/my/plan", "plan.panel.my"));
            case Actor.Staff _, Actor.TheSystem _ -> Optional.empty();
        };
    }

    private Content content(PageContext page, String href, String key) {
        return templates.content("plan/panel", new PlanPanelPage(page, href, page.text(key)));
    }
}
