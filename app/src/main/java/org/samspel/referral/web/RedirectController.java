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
        return Page.of("referral/redirect", page(page, staff, redirect, "", "", FormErrors.none()));
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
        var outcome =
                redirections.redirect(staff, new ReferralId(id), version, target, reason, consent);
        return switch (outcome) {
            case RedirectOutcome.SentOn _ -> Page.redirect("/");
            case RedirectOutcome.Circle(var redirect, var chain) ->
                    again(
                            page,
                            staff,
                            redirect,
                            target,
                            reason,
                            "target",
                            page.text("referral.redirect.circle", names(staff, chain)));
            case RedirectOutcome.TargetMissing(var redirect) ->
                    again(
                            page,
                            staff,
                            redirect,
                            target,
                            reason,
                            "target",
                            page.text("referral.redirect.target.missing"));
            case RedirectOutcome.ReasonMissing(var redirect) ->
                    again(
                            page,
                            staff,
                            redirect,
                            target,
                            reason,
                            "reason",
                            page.text("referral.redirect.reason.missing"));
            case RedirectOutcome.ConsentMissing(var redirect) ->
                    again(
                            page,
                            staff,
                            redirect,
                            target,
                            reason,
                            "consent",
                            page.text("referral.error.consent"));
            case RedirectOutcome.NotDisclosed(var redirect, var ruling) ->
                    again(
                            page,
                            staff,
                            redirect,
                            target,
                            reason,
                            "target",
                            NewReferralController.refusal(page, ruling));
            case RedirectOutcome.Stale(var now) ->
                    Page.conflict(
                            "referral/show",
                            pages.withConflict(
                                    page,
                                    staff,
                                    now,
                                    StepForm.UNTOUCHED,
                                    List.of(
                                            new ConflictRow(
                                                    page.text("referral.status"),
                                                    page.text("referral.status.redirected"),
                                                    ReferralPage.statusWord(page, now.status())),
                                            new ConflictRow(
                                                    page.text("referral.redirect.reason"),
                                                    reason,
                                                    ""))));
            case RedirectOutcome.TakenAway(var gone) ->
                    Page.conflict("referral/gone", pages.gone(page, gone));
            case RedirectOutcome.NotPermitted _ -> throw new NotFound();
        };
    }

    private Page again(
            PageContext page,
            Actor.Staff staff,
            Redirect redirect,
            String target,
            String reason,
            String field,
            String message) {
        return Page.invalid(
                "referral/redirect",
                page(
                        page,
                        staff,
                        redirect,
                        target,
                        reason,
                        FormErrors.none().with(field, message)));
    }

    private RedirectPage page(
            PageContext page,
            Actor.Staff staff,
            Redirect redirect,
            String target,
            String reason,
            FormErrors errors) {
        return new RedirectPage(
                page,
                headers.of(staff, redirect.referral().person(), page),
                redirect,
                target,
                reason,
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
