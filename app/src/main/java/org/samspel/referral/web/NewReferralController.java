package org.samspel.referral.web;

import org.samspel.access.law.Ruling;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.Role;
import org.samspel.pathway.RoutingId;
import org.samspel.person.web.PersonHeaders;
import org.samspel.referral.NotSent;
import org.samspel.referral.Preparation;
import org.samspel.referral.Proposal;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralOutcome;
import org.samspel.referral.Referrals;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From the choice to the sent referral: the check page and its answer. */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
class NewReferralController {
    private final Referrals referrals;
    private final PersonHeaders headers;

    NewReferralController(Referrals referrals, PersonHeaders headers) {
        this.referrals = referrals;
        this.headers = headers;
    }

    @GetMapping("/referrals/new/{routing}")
    Page check(PageContext page, Actor.Staff staff, @PathVariable UUID routing) {
        return switch (referrals.prepare(staff, new RoutingId(routing))) {
            case Preparation.Ready(var proposal) ->
                    Page.of(
                            "referral/check",
                            checkPage(
                                    page,
                                    staff,
                                    proposal,
                                    NewReferralForm.untouched(proposal),
                                    FormErrors.none()));
            case Preparation.SentAlready(var before) -> Page.redirect(address(before));
            case Preparation.WithoutReferral without ->
                    Page.of("referral/recommend", recommendPage(page, staff, without));
            case Preparation.RecommendedAlready(var before) ->
                    Page.redirect("/people/" + before.person());
            case NotSent refusal -> refused(page, staff, refusal);
        };
    }

    @PostMapping("/referrals")
    Page send(
            PageContext page,
            Actor.Staff staff,
            @RequestParam UUID routing,
            @RequestParam Map<String, String> sent) {
        var form = NewReferralForm.of(routing, sent);
        return switch (referrals.refer(staff, form.wish())) {
            case ReferralOutcome.Sent(var referral, _) -> Page.redirect(address(referral));
            case ReferralOutcome.AlreadySent(var referral) -> Page.redirect(address(referral));
            case ReferralOutcome.Recommended(var made) -> Page.redirect("/people/" + made.person());
            case ReferralOutcome.Missing missing -> missing(page, staff, form, missing);
            case NotSent refusal -> refused(page, staff, refusal);
        };
    }

    private Page missing(
            PageContext page,
            Actor.Staff staff,
            NewReferralForm form,
            ReferralOutcome.Missing missing) {
        return switch (missing) {
            case ReferralOutcome.ReceiverMissing(var proposal, var also) ->
                    again(
                            page,
                            staff,
                            proposal,
                            form,
                            also ? "alsoReceiver" : "receiver",
                            "referral.error.receiver");
            case ReferralOutcome.AddressMissing(var proposal) ->
                    again(page, staff, proposal, form, "address", "referral.error.address");
            case ReferralOutcome.KindNotAgreed(var proposal) ->
                    again(page, staff, proposal, form, "kind", "referral.error.kind");
            case ReferralOutcome.ConsentMissing(var proposal, var also) ->
                    again(
                            page,
                            staff,
                            proposal,
                            form,
                            also ? "alsoConsent" : "consent",
                            "referral.error.consent");
            case ReferralOutcome.NotDisclosed(var proposal, var also, var ruling) ->
                    again(
                            page,
                            staff,
                            proposal,
                            form,
                            FormErrors.none()
                                    .with(refusedField(proposal, also), refusal(page, ruling)));
        };
    }

    /** Beside the receiver where there is a choice of one, otherwise beside what is sent. */
    private static String refusedField(Proposal proposal, boolean also) {
        if (also) {
            return proposal.also().filter(Proposal.Part::hasChoice).isPresent()
                    ? "alsoReceiver"
                    : "also";
        }
        return proposal.main().hasChoice() ? "receiver" : "message";
    }

    /** The rule in the reader's words, and where it stands. */
    static String refusal(PageContext page, Ruling ruling) {
        return page.text(ruling.rule().key()) + " " + ruling.citation();
    }

    private RecommendPage recommendPage(
            PageContext page, Actor.Staff staff, Preparation.WithoutReferral without) {
        var header = headers.of(staff, without.routing().person(), page);
        return new RecommendPage(page, header, without);
    }

    private Page again(
            PageContext page,
            Actor.Staff staff,
            Proposal proposal,
            NewReferralForm form,
            String field,
            String messageKey) {
        return again(
                page, staff, proposal, form, FormErrors.none().with(field, page.text(messageKey)));
    }

    private Page again(
            PageContext page,
            Actor.Staff staff,
            Proposal proposal,
            NewReferralForm form,
            FormErrors errors) {
        return Page.invalid("referral/check", checkPage(page, staff, proposal, form, errors));
    }

    private CheckPage checkPage(
            PageContext page,
            Actor.Staff staff,
            Proposal proposal,
            NewReferralForm form,
            FormErrors errors) {
        var header = headers.of(staff, proposal.person().id(), page);
        return new CheckPage(page, header, proposal, form, errors);
    }

    private Page refused(PageContext page, Actor.Staff staff, NotSent refusal) {
        return switch (refusal) {
            case NotSent.NoSuchRouting _, NotSent.NotPermitted _ -> throw new NotFound();
            case NotSent.NoAgreement(var person) ->
                    cannot(page, staff, person, "agreement", List.of());
            case NotSent.NothingToSend(var person) ->
                    cannot(page, staff, person, "nothing", List.of());
            case NotSent.NoReceiver(var person, var service) ->
                    cannot(
                            page,
                            staff,
                            person,
                            "receiver",
                            List.of(
                                    new Link(
                                            "/services/" + service,
                                            page.text("referral.cannot.receiver.service"))));
            case NotSent.PersonGone(var person, var died) ->
                    cannot(page, staff, person, died ? "died" : "left", List.of());
        };
    }

    private Page cannot(
            PageContext page, Actor.Staff staff, PersonId person, String reason, List<Link> more) {
        return Page.invalid(
                "referral/cannot",
                new CannotSendPage(page, headers.of(staff, person, page), reason, more));
    }

    static String address(Referral referral) {
        return "/referrals/" + referral.id().value();
    }
}
