package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.Outcome;
import org.samspel.agreement.workshop.Refusal;
import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.Revision.About;
import org.samspel.agreement.workshop.Revisions;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.HashMap;
import java.util.List;

/** What a draft says of itself: title, summary, what it changes, from when. */
@Controller
@OpenTo(Role.SECRETARY)
class AboutFormController {
    private final Revisions revisions;

    AboutFormController(Revisions revisions) {
        this.revisions = revisions;
    }

    @GetMapping("/agreements/{slug}/revisions/{number}/about")
    Page form(PageContext page, Actor.Staff actor, Revision revision) {
        return revision.life().isDraft()
                ? form(page, revision, stored(revision)).show()
                : Page.redirect(WorkshopLinks.revision(revision.key()));
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/about")
    Page save(PageContext page, Actor.Staff actor, Revision revision, Typed typed) {
        var form = form(page, revision, typed);
        var errors = form.missing("title", "summary", "changes");
        if (typed.date("from").isEmpty()) {
            errors = errors.with("from", page.text("agreement.work.noDate"));
        }
        if (!errors.isEmpty()) {
            return form.invalid(errors);
        }
        var about =
                new About(
                        typed.text("title"),
                        typed.text("summary"),
                        typed.text("changes"),
                        typed.date("from"));
        var outcome = revisions.describe(actor, revision.key(), typed.version(), about);
        return outcome instanceof Outcome.Refused(Refusal.Stale _)
                ? form(page, revision, typed.at(revision.version()))
                        .stale(conflict(page, typed, revision))
                : form.answer(outcome, "title", WorkshopLinks.revision(revision.key()));
    }

    private static StepForm form(PageContext page, Revision revision, Typed typed) {
        var fields =
                List.of(
                        FormField.hidden("version"),
                        FormField.line("title", page.text("agreement.work.about.name")),
                        FormField.text("summary", page.text("agreement.work.about.summary")),
                        FormField.text("changes", page.text("agreement.work.about.changes"))
                                .hint(page.text("agreement.work.about.changes.hint")),
                        FormField.day("from", page.text("agreement.work.about.from"))
                                .hint(page.text("agreement.work.about.from.hint")));
        var key = revision.key();
        return StepForm.of(
                page,
                "about",
                Workshop.back(page, key),
                WorkshopLinks.revision(key) + "/about",
                fields,
                typed);
    }

    private static Typed stored(Revision revision) {
        var fields = new HashMap<String, String>();
        fields.put("version", String.valueOf(revision.version()));
        fields.put("title", revision.about().title());
        fields.put("summary", revision.about().summary());
        fields.put("changes", revision.about().changes());
        revision.about().inForceFrom().ifPresent(day -> fields.put("from", day.toString()));
        return new Typed(fields);
    }

    private static List<ConflictRow> conflict(PageContext page, Typed typed, Revision revision) {
        var about = revision.about();
        return List.of(
                new ConflictRow(
                        page.text("agreement.work.about.name"), typed.text("title"), about.title()),
                new ConflictRow(
                        page.text("agreement.work.about.summary"),
                        typed.text("summary"),
                        about.summary()),
                new ConflictRow(
                        page.text("agreement.work.about.changes"),
                        typed.text("changes"),
                        about.changes()),
                new ConflictRow(
                        page.text("agreement.work.about.from"),
                        typed.date("from").map(page::date).orElse(""),
                        about.inForceFrom().map(page::date).orElse("")));
    }
}
