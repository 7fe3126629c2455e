package org.samspel.agreement.web;

import org.samspel.organisation.Organisations;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.PublicPages;
import org.springframework.stereotype.Component;

import java.util.List;

/** The way to each area’s agreements, for who has not signed in. */
@Component
class OpenAgreementPages implements PublicPages {
    private final Organisations organisations;

    OpenAgreementPages(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<Link> of(PageContext page) {
        return organisations.areas().stream()
                .map(organisations::area)
                .map(
                        area ->
                                new Link(
                                        EditionLinks.openList(area.id()),
                                        page.text("agreement.open.title", area.name())))
                .toList();
    }
}
