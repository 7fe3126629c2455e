package org.samspel.agreement.workshop.web;

import static org.samspel.kernel.Role.*;

import org.samspel.agreement.Agreements;
import org.samspel.agreement.workshop.Mandates;
import org.samspel.agreement.workshop.Outcome;
import org.samspel.agreement.workshop.Refusal;
import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.Revisions;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;

/** The work on an agreement's next version: where it begins, and where it stands. */
@Controller
class RevisionController {
    private static final int BODIES_MAX = 6;

    private final Revisions revisions;
    private final Mandates mandates;
    private final Agreements agreements;
    private final RevisionPages pages;

    RevisionController(
            Revisions revisions, Mandates mandates, Agreements agreements, RevisionPages pages) {
        this.revisions = revisions;
        this.mandates = mandates;
        this.agreements = agreements;
        this.pages = pages;
    }

    @GetMapping("/agreements/{slug}/revisions/new")
    @OpenTo(SECRETARY)
    Page begin(PageContext page, Actor.Staff actor, @PathVariable String slug) {
        return beginForm(page, actor, slug, Typed.nothing()).show();
    }

    @PostMapping("/agreements/{slug}/revisions")
    @OpenTo(SECRETARY)
    Page begin(PageContext page, Actor.Staff actor, @PathVariable String slug, Typed typed) {
        var form = beginForm(page, actor, slug, typed);
        var bodies =
                typed.text("bodies").lines().map(String::strip).filter(b -> !b.isEmpty()).toList();
        var missing = form.missing("purpose", "bodies");
        if (!missing.isEmpty()) {
            return form.invalid(missing);
        }
        if (bodies.size() > BODIES_MAX) {
            return form.invalid(
                    missing.with(
                            "bodies", page.text("agreement.work.begin.bodies.max", BODIES_MAX)));
        }
        return switch (mandates.begin(actor, slug, typed.text("purpose"), bodies)) {
            case Outcome.Done(var revision) ->
                    Page.redirect(WorkshopLinks.revision(revision.key()));
            case Outcome.Refused(Refusal.UnderWay(var number)) ->
                    Page.redirect(
                            WorkshopLinks.revision(new RevisionKey(actor.area(), slug, number)));
            case Outcome.Refused _ -> throw new NotFound();
        };
    }

    private StepForm beginForm(PageContext page, Actor.Staff actor, String slug, Typed typed) {
        if (agreements.all(actor.area()).stream().noneMatch(each -> each.slug().equals(slug))) {
            throw new NotFound();
        }
        var fields =
                List.of(
                        FormField.text("purpose", page.text("agreement.work.purpose"))
                                .hint(page.text("agreement.work.purpose.hint")),
                        FormField.text("bodies", page.text("agreement.work.bodies"))
                                .hint(page.text("agreement.work.bodies.hint")));
        var back = new Link("/agreements/" + slug, page.text("agreement.back"));
        return StepForm.of(
                page, "begin", back, "/agreements/" + slug + "/revisions", fields, typed);
    }

    @GetMapping("/agreements/{slug}/revisions/{number}")
    @OpenTo({
        GP,
        PHYSIOTHERAPIST,
        MUNICIPALITY,
        HOSPITAL,
        JOB_CENTRE,
        ASSOCIATION,
        SECRETARY,
        COUNCIL,
        REVIEWER,
        ADMIN
    })
    Page show(PageContext page, Actor.Staff actor, RevisionKey key) {
        return revisions
                .view(actor, key)
                .map(view -> Page.of("agreement/revision", pages.of(page, actor, view)))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/agreements/{slug}/revisions/{number}/archive")
    @OpenTo(SECRETARY)
    Page archive(PageContext page, Actor.Staff actor, Revision revision) {
        var key = revision.key();
        return archiveForm(page, key).show();
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/archive")
    @OpenTo(SECRETARY)
    Page archived(PageContext page, Actor.Staff actor, Revision revision) {
        var key = revision.key();
        return archiveForm(page, key)
                .answer(revisions.archive(actor, key), "archive", WorkshopLinks.revision(key));
    }

    private static StepForm archiveForm(PageContext page, RevisionKey key) {
        return StepForm.of(
                page,
                "archive",
                Workshop.back(page, key),
                WorkshopLinks.revision(key) + "/archive",
                List.of(),
                Typed.nothing());
    }
}
