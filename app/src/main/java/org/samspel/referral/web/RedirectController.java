package org.samspel.referral.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.person.web.PersonHeaders;
import org.samspel.referral.Redirect;
import org.samspel.referral.RedirectOutcome;
import org.samspel.referral.Redirections;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralId;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sends a referral on that came to the wrong place. */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL, Role.JOB_CENTRE})
class RedirectController {
    private static final String TEMPLATE = "referral/redirect";

    private final Redirections redirections;
    private final ReferralPages pages;
    private final PersonHeaders headers;
    private final Organisations organisations;

    RedirectController(
            Redirections redirections,
            ReferralPages pages,
            PersonHeaders headers,
            Organisations organisations) {
        this.redirections = redirections;
        this.pages = pages;
        this.headers = headers;
        this.organisations = organisations;
    }

    @GetMapping("/referrals/{id}/redirect")
    Page ask(PageContext page, Actor.Staff staff, @PathVariable UUID id) {
        var redirect = redirections.prepare(staff, new ReferralId(id)).orElseThrow(NotFound::new);
        return Page.of(
                TEMPLATE, page(page, staff, redirect, RedirectForm.UNTOUCHED, FormErrors.none()));
    }

    @PostMapping("/referrals/{id}/redirect")
    Page redirect(
            PageContext page,
            Actor.Staff staff,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean consent) {
        var form = new RedirectForm(version, target, reason, consent);
        Wrong wrong =
                (redirect, field, message) ->
                        Page.invalid(
                                TEMPLATE,
                                page(
                                        page,
                                        staff,
                                        redirect,
                                        form,
                                        FormErrors.none().with(field, message)));
        return switch (redirections.redirect(staff, form.of(new ReferralId(id)))) {
            case RedirectOutcome.SentOn _ -> Page.redirect("/");
            case RedirectOutcome.Circle(var redirect, var chain) ->
                    wrong.at(
                            redirect,
                            "target",
                            page.text("referral.redirect.circle", names(staff, chain)));
            case RedirectOutcome.TargetMissing(var redirect) ->
                    wrong.at(redirect, "target", page.text("referral.redirect.target.missing"));
            case RedirectOutcome.ReasonMissing(var redirect) ->
                    wrong.at(redirect, "reason", page.text("referral.redirect.reason.missing"));
            case RedirectOutcome.ConsentMissing(var redirect) ->
                    wrong.at(redirect, "consent", page.text("referral.error.consent"));
            case RedirectOutcome.NotDisclosed(var redirect, var ruling) ->
                    wrong.at(redirect, "target", NewReferralController.refusal(page, ruling));
            case RedirectOutcome.Stale(var now) -> stale(page, staff, now, reason);
            case RedirectOutcome.TakenAway(var gone) ->
                    Page.conflict("referral/gone", pages.gone(page, gone));
            case RedirectOutcome.NotPermitted _ -> throw new NotFound();
        };
    }

    /** The form once more, with a message beside the field that it is about. */
    private interface Wrong {
        Page at(Redirect redirect, String field, String message);
    }

    private Page stale(PageContext page, Actor.Staff staff, Referral now, String reason) {
        var rows =
                List.of(
                        new ConflictRow(
                                page.text("referral.status"),
                                page.text("referral.status.redirected"),
                                ReferralPage.statusWord(page, now.status())),
                        new ConflictRow(page.text("referral.redirect.reason"), reason, ""));
        return Page.conflict(
                "referral/show", pages.withConflict(page, staff, now, StepForm.UNTOUCHED, rows));
    }

    private RedirectPage page(
            PageContext page,
            Actor.Staff staff,
            Redirect redirect,
            RedirectForm form,
            FormErrors errors) {
        return new RedirectPage(
                page,
                headers.of(staff, redirect.referral().person(), page),
                redirect,
                form,
                errors);
    }

    private String names(Actor.Staff staff, List<UnitId> chain) {
        var units = organisations.units(staff.area(), chain);
        return chain.stream()
                .map(
                        id -> {
                            var unit = units.get(id);
                            return unit == null ? "" : unit.fullName();
                        })
                .collect(Collectors.joining(" → "));
    }
}
