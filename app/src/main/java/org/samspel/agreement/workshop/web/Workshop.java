package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.PageContext;

/** What the pages of the workshop have in common. */
final class Workshop {
    private Workshop() {}

    /** The key in an address that speaks of a version, coming or adopted. */
    static RevisionKey key(Actor actor, String slug, String number) {
        if (!number.matches("\\d{1,6}")) {
            throw new NotFound();
        }
        return new RevisionKey(actor.area(), slug, Integer.parseInt(number));
    }

    static Link back(PageContext page, RevisionKey key) {
        return new Link(
                WorkshopLinks.revision(key), page.text("agreement.work.back", key.number()));
    }
}
