package org.samspel.referral.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.LooksUp;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.referral.AgreedWords;
import org.samspel.referral.Deadlines;
import org.samspel.referral.OpenReferrals;
import org.samspel.referral.TakeUp;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Optional;

/**
 * Takes up an open referral that a person brings along. Sent by POST throughout, since neither a
 * person's number nor the code of a referral may stand in an address.
 */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
class OpenReferralController {
    private final OpenReferrals open;
    private final Organisations organisations;

    OpenReferralController(OpenReferrals open, Organisations organisations) {
        this.open = open;
        this.organisations = organisations;
    }

    @GetMapping("/open-referrals")
    Page ask(PageContext page) {
        return Page.of("referral/open", page(page, "", Optional.empty(), "", FormErrors.none()));
    }

    @LooksUp
    @PostMapping("/open-referrals")
    Page find(PageContext page, Actor.Staff staff, @RequestParam(defaultValue = "") String typed) {
        return answer(page, staff, typed, open.find(staff, typed));
    }

    @LooksUp
    @PostMapping("/open-referrals/take-up")
    Page takeUp(
            PageContext page, Actor.Staff staff, @RequestParam(defaultValue = "") String typed) {
        return answer(page, staff, typed, open.takeUp(staff, typed));
    }

    private Page answer(PageContext page, Actor.Staff staff, String typed, TakeUp outcome) {
        return switch (outcome) {
            case TakeUp.Ready ready ->
                    Page.of(
                            "referral/open",
                            page(
                                    page,
                                    typed,
                                    Optional.of(ready),
                                    name(staff, ready.referral().sender()),
                                    FormErrors.none()));
            case TakeUp.TakenUp(var referral) ->
                    Page.redirect(NewReferralController.address(referral));
            case TakeUp.NotFound _ -> refused(page, typed, page.text("referral.open.none"));
            case TakeUp.Unreadable _ -> refused(page, typed, page.text("referral.open.unreadable"));
            case TakeUp.ByOther(var unit, var at) ->
                    Page.conflict(
                            "referral/open",
                            error(
                                    page,
                                    typed,
                                    page.text("referral.open.other", name(staff, unit), at)));
            case TakeUp.Expired(var sender, var at, var clause) ->
                    refused(
                            page,
                            typed,
                            page.text(
                                    "referral.open.expired",
                                    Deadlines.day(page, at),
                                    clause,
                                    name(staff, sender)));
            case TakeUp.Withdrawn(var sender, var at) ->
                    refused(
                            page,
                            typed,
                            page.text("referral.open.withdrawn", name(staff, sender), at));
            case TakeUp.PersonGone(var sender) ->
                    refused(page, typed, page.text("referral.open.gone", name(staff, sender)));
            case TakeUp.NotOurService(var terms, var agreement) ->
                    refused(
                            page,
                            typed,
                            page.text(
                                    "referral.open.service",
                                    agreement
                                            .destination(terms.destination())
                                            .map(to -> AgreedWords.name(to, page))
                                            .orElse("")));
        };
    }

    private static Page refused(PageContext page, String typed, String why) {
        return Page.invalid("referral/open", error(page, typed, why));
    }

    private static OpenReferralPage error(PageContext page, String typed, String why) {
        return page(page, typed, Optional.empty(), "", FormErrors.none().with("typed", why));
    }

    private static OpenReferralPage page(
            PageContext page,
            String typed,
            Optional<TakeUp.Ready> ready,
            String sender,
            FormErrors errors) {
        return new OpenReferralPage(page, typed, ready, sender, errors);
    }

    private String name(Actor.Staff staff, UnitId unit) {
        return organisations.unit(staff.area(), unit).map(Unit::fullName).orElse("");
    }
}
