package org.samspel.agreement.workshop.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.workshop.Life;
import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a revision can be taken from where it stands. */
final class RevisionWays {
    private RevisionWays() {}

    /** The step that leads on comes first. */
    static List<Link> of(PageContext page, Revision revision) {
        var ways = new ArrayList<Link>();
        switch (revision.life()) {
            case Life.MandateWritten _ -> ways.add(way(page, revision, "decision", "mandate"));
            case Life.Draft _ -> {
                ways.add(way(page, revision, "consultation/new", "consult"));
                ways.add(way(page, revision, "about", "about"));
                if (revision.round() > 1) {
                    ways.add(way(page, revision, "approval", "submit"));
                }
            }
            case Life.InConsultation _ -> {
                ways.add(way(page, revision, "consultation", "answers"));
                ways.add(way(page, revision, "approval", "submit"));
                ways.add(way(page, revision, "draft", "takeBack"));
            }
            case Life.InApproval _ -> ways.add(way(page, revision, "decision", "decision"));
            case Life.Approved _ -> ways.add(way(page, revision, "in-force", "adopt"));
            case Life.Adopted _ ->
                    ways.add(
                            new Link(
                                    AgreementLinks.version(
                                            revision.key().slug(), revision.key().number()),
                                    page.text("agreement.work.way.version")));
            case Life.Archived _ -> {
                return ways;
            }
        }
        if (revision.life().isUnderWay()) {
            ways.add(way(page, revision, "archive", "archive"));
        }
        return ways;
    }

    private static Link way(PageContext page, Revision revision, String path, String key) {
        return new Link(
                WorkshopLinks.revision(revision.key()) + "/" + path,
                page.text("agreement.work.way." + key));
    }

    static Optional<Link> toAnswer(PageContext page, Revision revision) {
        return revision.life() instanceof Life.InConsultation
                ? Optional.of(way(page, revision, "consultation", "answer"))
                : Optional.empty();
    }
}
