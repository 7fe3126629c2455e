package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

/** What the pages of the workshop have in common. */
final class Workshop {
    private Workshop() {}

    static Link back(PageContext page, RevisionKey key) {
        return new Link(
                WorkshopLinks.revision(key), page.text("agreement.work.back", key.number()));
    }
}
