package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.Revisions;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

/** Finds the revision of an address, for those who may read it. */
@Component
class Workshop {
    private final Revisions revisions;

    Workshop(Revisions revisions) {
        this.revisions = revisions;
    }

    static RevisionKey key(Actor actor, String slug, String number) {
        if (!number.matches("\\d{1,6}")) {
            throw new NotFound();
        }
        return new RevisionKey(actor.area(), slug, Integer.parseInt(number));
    }

    Revision revision(Actor actor, String slug, String number) {
        return revisions.find(actor, key(actor, slug, number)).orElseThrow(NotFound::new);
    }

    static Link back(PageContext page, RevisionKey key) {
        return new Link(
                WorkshopLinks.revision(key), page.text("agreement.work.back", key.number()));
    }
}
