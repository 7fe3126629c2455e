package org.samspel.referral.web;

import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.referral.GoneReferral;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralId;
import org.samspel.referral.ReferralReading;
import org.samspel.referral.ReferralStatus;
import org.samspel.referral.ReferralStep;
import org.samspel.referral.Referrals;
import org.samspel.referral.StepWish;
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
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A referral that was sent: its page, and the steps of receiver and sender. */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL, Role.JOB_CENTRE})
class ReferralController {
    private final Referrals referrals;
    private final ReferralReading reading;
    private final ReferralPages pages;
    private final Accounts accounts;

    ReferralController(
            Referrals referrals, ReferralReading reading, ReferralPages pages, Accounts accounts) {
        this.referrals = referrals;
        this.reading = reading;
        this.pages = pages;
        this.accounts = accounts;
    }

    /** Its former receiver reads what became of a referral, and nothing of the person. */
    @GetMapping("/referrals/{id}")
    Page show(PageContext page, Actor.Staff staff, @PathVariable UUID id) {
        var wanted = new ReferralId(id);
        return reading.find(staff, wanted)
                .map(referral -> Page.of("referral/show", pages.of(page, staff, referral)))
                .or(
                        () ->
                                reading.gone(staff, wanted)
                                        .map(gone -> Page.of("referral/gone", gone(page, gone))))
                .orElseThrow(NotFound::new);
    }

    @PostMapping("/referrals/{id}/{step}")
    Page take(
            PageContext page,
            Actor.Staff staff,
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam int version,
            @RequestParam Map<String, String> sent) {
        var wanted = ReferralStep.of(step).orElseThrow(NotFound::new);
        var form = StepForm.of(wanted, sent);
        var wish = form.wish(wanted);
        return switch (referrals.take(staff, new ReferralId(id), version, wish)) {
            case Transition.Done(var referral) -> Page.redirect(after(referral));
            case Transition.Stale(var yours, var now) -> conflict(page, staff, yours, now);
            case Transition.NotAllowedNow(var now) -> conflict(page, staff, wish, now);
            case Transition.TakenAway(var gone) -> Page.conflict("referral/gone", gone(page, gone));
            case Transition.WordsMissing(var now) ->
                    missing(page, staff, now, form, StepForm.wordsField(wanted), "referral.error.");
            case Transition.DayMissing(var now) ->
                    missing(page, staff, now, form, StepForm.dayField(wanted), "referral.day.");
            case Transition.NotPermitted _ -> throw new NotFound();
        };
    }

    /** Who has declined has no more to do with the person, and goes back to the worklist. */
    private static String after(Referral referral) {
        return referral.status() == ReferralStatus.DECLINED && referral.receiver().isPresent()
                ? "/"
                : NewReferralController.address(referral);
    }

    private GonePage gone(PageContext page, GoneReferral gone) {
        return pages.gone(page, gone);
    }

    private Page missing(
            PageContext page,
            Actor.Staff staff,
            Referral now,
            StepForm form,
            String field,
            String key) {
        var step = form.step().orElseThrow();
        var errors = FormErrors.none().with(field, page.text(key + step.code()));
        return Page.invalid("referral/show", pages.withErrors(page, staff, now, form, errors));
    }

    private Page conflict(PageContext page, Actor.Staff staff, StepWish yours, Referral now) {
        var step = yours.step();
        var rows = new ArrayList<ConflictRow>();
        rows.add(
                new ConflictRow(
                        page.text("referral.status"),
                        ReferralPage.statusWord(page, step.leadsTo()),
                        ReferralPage.statusWord(page, now.status())));
        if (step.needsWords()) {
            var notes = now.notes();
            rows.add(
                    new ConflictRow(
                            page.text("referral.words." + step.code()),
                            yours.words(),
                            notes.withdrawReason()
                                    .or(notes::declineReason)
                                    .or(notes::closingNote)
                                    .or(notes::answer)
                                    .orElse("")));
        }
        var names = accounts.displayNames(Set.copyOf(List.of(staff.user(), now.changedBy())));
        rows.add(
                new ConflictRow(
                        page.text("referral.savedBy"),
                        names.getOrDefault(staff.user(), ""),
                        names.getOrDefault(now.changedBy(), "")));
        return Page.conflict(
                "referral/show",
                pages.withConflict(page, staff, now, StepForm.of(yours), List.copyOf(rows)));
    }
}
