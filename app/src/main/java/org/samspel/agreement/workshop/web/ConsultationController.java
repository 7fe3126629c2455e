package org.samspel.agreement.workshop.web;

import static org.samspel.kernel.Role.*;

import org.samspel.agreement.workshop.Consultations;
import org.samspel.agreement.workshop.Life;
import org.samspel.agreement.workshop.Outcome;
import org.samspel.agreement.workshop.Refusal;
import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.PartyId;
import org.samspel.organisation.Organisations;
import org.samspel.shell.Choice;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sends a draft out, takes it back, and sends it on to the bodies. */
@Controller
@OpenTo(SECRETARY)
class ConsultationController {
    private final Consultations consultations;
    private final Organisations organisations;

    ConsultationController(Consultations consultations, Organisations organisations) {
        this.consultations = consultations;
        this.organisations = organisations;
    }

    @GetMapping("/agreements/{slug}/revisions/{number}/consultation/new")
    Page form(PageContext page, Actor.Staff actor, Revision revision) {
        return revision.life().isDraft()
                ? form(page, revision, Typed.nothing()).show()
                : Page.redirect(WorkshopLinks.revision(revision.key()));
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/consultation")
    Page open(PageContext page, Actor.Staff actor, Revision revision, Typed typed) {
        var form = form(page, revision, typed);
        var until = typed.date("until");
        if (until.isEmpty()) {
            return form.invalid(form.missing().with("until", page.text("agreement.work.noDate")));
        }
        var outcome =
                consultations.open(actor, revision.key(), invited(revision, typed), until.get());
        var field = outcome instanceof Outcome.Refused(Refusal.NobodyInvited _) ? "party" : "until";
        return form.answer(outcome, field, WorkshopLinks.consultation(revision.key()));
    }

    private Set<PartyId> invited(Revision revision, Typed typed) {
        return organisations.parties(revision.key().area()).stream()
                .filter(party -> typed.has("party-" + party.slug()))
                .map(party -> party.id())
                .collect(Collectors.toSet());
    }

    private StepForm form(PageContext page, Revision revision, Typed typed) {
        var key = revision.key();
        var parties =
                organisations.parties(key.area()).stream()
                        .map(party -> Choice.of(party.slug(), party.name()))
                        .toList();
        var fields =
                List.of(
                        FormField.day("until", page.text("agreement.work.consult.until"))
                                .hint(page.text("agreement.work.consult.until.hint")),
                        FormField.ticks(
                                "party", page.text("agreement.work.consult.parties"), parties));
        return StepForm.of(
                page,
                "consult",
                Workshop.back(page, key),
                WorkshopLinks.consultation(key),
                fields,
                typed);
    }

    @GetMapping("/agreements/{slug}/revisions/{number}/draft")
    Page takeBack(PageContext page, Actor.Staff actor, Revision revision) {
        return revision.life() instanceof Life.InConsultation
                ? plain(page, "takeBack", revision.key(), "/draft").show()
                : Page.redirect(WorkshopLinks.revision(revision.key()));
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/draft")
    Page takenBack(PageContext page, Actor.Staff actor, Revision revision) {
        var key = revision.key();
        return plain(page, "takeBack", key, "/draft")
                .answer(consultations.takeBack(actor, key), "step", WorkshopLinks.revision(key));
    }

    @GetMapping("/agreements/{slug}/revisions/{number}/approval")
    Page submit(PageContext page, Actor.Staff actor, Revision revision) {
        var key = revision.key();
        return plain(page, "submit", key, "/approval").show();
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/approval")
    Page submitted(PageContext page, Actor.Staff actor, Revision revision) {
        var key = revision.key();
        return plain(page, "submit", key, "/approval")
                .answer(consultations.submit(actor, key), "step", WorkshopLinks.revision(key));
    }

    private static StepForm plain(PageContext page, String step, RevisionKey key, String path) {
        return StepForm.of(
                page,
                step,
                Workshop.back(page, key),
                WorkshopLinks.revision(key) + path,
                List.of(),
                Typed.nothing());
    }
}
