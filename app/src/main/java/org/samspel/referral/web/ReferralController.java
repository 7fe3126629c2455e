package org.samspel.referral.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralId;
import org.samspel.referral.ReferralReading;
import org.samspel.referral.ReferralStatus;
import org.samspel.referral.ReferralStep;
import org.samspel.referral.Referrals;
import org.samspel.referral.Transition;
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

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A referral that was sent: its page, and the receiver's steps. */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL, Role.JOB_CENTRE})
class ReferralController {
    private final Referrals referrals;
    private final ReferralReading reading;
    private final ReferralPages pages;

    ReferralController(Referrals referrals, ReferralReading reading, ReferralPages pages) {
        this.referrals = referrals;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/referrals/{id}")
    Page show(PageContext page, Actor.Staff staff, @PathVariable UUID id) {
        var referral = reading.find(staff, new ReferralId(id)).orElseThrow(NotFound::new);
        return Page.of("referral/show", pages.of(page, staff, referral));
    }

    @PostMapping("/referrals/{id}/{step}")
    Page take(
            PageContext page,
            Actor.Staff staff,
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words) {
        var wanted = ReferralStep.of(step).orElseThrow(NotFound::new);
        return switch (referrals.move(staff, new ReferralId(id), version, wanted, words)) {
            case Transition.Done(var referral) -> Page.redirect(after(referral));
            case Transition.Stale(var yours, var typed, var now) ->
                    conflict(page, staff, yours, typed, now);
            case Transition.NotAllowedNow(var now) -> conflict(page, staff, wanted, words, now);
            case Transition.ReasonMissing(var now) -> missing(page, staff, wanted, now);
            case Transition.NotPermitted _ -> throw new NotFound();
        };
    }

    /** Who has declined has no more to do with the person, and goes back to the worklist. */
    private static String after(Referral referral) {
        return referral.status() == ReferralStatus.DECLINED
                ? "/"
                : NewReferralController.address(referral);
    }

    private Page missing(PageContext page, Actor.Staff staff, ReferralStep step, Referral now) {
        var errors = FormErrors.none().with("words", page.text("referral.error." + step.code()));
        return Page.invalid("referral/show", pages.withErrors(page, staff, now, errors));
    }

    private Page conflict(
            PageContext page, Actor.Staff staff, ReferralStep yours, String typed, Referral now) {
        var rows = new ArrayList<ConflictRow>();
        rows.add(
                new ConflictRow(
                        page.text("referral.status"),
                        ReferralPage.statusWord(page, yours.leadsTo()),
                        ReferralPage.statusWord(page, now.status())));
        if (yours.needsWords()) {
            rows.add(
                    new ConflictRow(
                            page.text("referral.words." + yours.code()),
                            typed,
                            now.declineReason().or(now::closingNote).orElse("")));
        }
        return Page.conflict(
                "referral/show", pages.withConflict(page, staff, now, typed, List.copyOf(rows)));
    }
}
