package org.samspel.agreement.workshop.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Pilot;
import org.samspel.agreement.PilotDecision;
import org.samspel.agreement.PilotStanding;
import org.samspel.agreement.Pilots;
import org.samspel.agreement.workshop.PilotDecisions;
import org.samspel.agreement.workshop.PilotDecisions.Recorded;
import org.samspel.agreement.workshop.PilotDecisions.Wish;
import org.samspel.agreement.workshop.Refusal;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.Map;

/** Scales a pilot up, or ends it, by a recorded decision. */
@Controller
@OpenTo(Role.SECRETARY)
class PilotController {
    private final Agreements agreements;
    private final Pilots pilots;
    private final PilotDecisions decisions;

    PilotController(Agreements agreements, Pilots pilots, PilotDecisions decisions) {
        this.agreements = agreements;
        this.pilots = pilots;
        this.decisions = decisions;
    }

    @GetMapping("/agreements/{slug}/versions/{number}/pilots/{pilot}/decision")
    Page form(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String pilot) {
        var version = version(actor, slug, number);
        var standing = standing(page, actor, version, pilot);
        return standing.decision().isPresent()
                ? Page.redirect(shown(version))
                : new PilotForms(page, version, standing.pilot(), Typed.nothing()).form().show();
    }

    /**
     * @param step {@code check} shows what would be recorded, {@code change} the form again, {@code
     *     done} records it
     */
    @PostMapping("/agreements/{slug}/versions/{number}/pilots/{pilot}/decision")
    Page record(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String pilot,
            @RequestParam(defaultValue = "check") String step,
            @RequestParam Map<String, String> sent) {
        var version = version(actor, slug, number);
        var standing = standing(page, actor, version, pilot);
        var forms = new PilotForms(page, version, standing.pilot(), new Typed(sent));
        if (step.equals("change")) {
            return forms.form().show();
        }
        var errors = forms.errors();
        if (!errors.isEmpty()) {
            return forms.form().invalid(errors);
        }
        var wish = wish(new Typed(sent));
        if (step.equals("done")) {
            return recorded(forms, version, decisions.record(actor, version, pilot, wish));
        }
        var stored = standing.decision();
        if (stored.isPresent()) {
            return forms.conflict(stored.get());
        }
        return decisions
                .refusal(actor, wish)
                .map(why -> refused(forms, why))
                .orElseGet(() -> Page.of("agreement/pilotCheck", forms.check()));
    }

    private static Page recorded(PilotForms forms, AgreementVersion version, Recorded outcome) {
        return switch (outcome) {
            case Recorded.Done _ -> Page.redirect(shown(version));
            case Recorded.Otherwise(var stored) -> forms.conflict(stored);
            case Recorded.Refused(Refusal.NotYours _) -> throw new NotFound();
            case Recorded.Refused(var why) -> refused(forms, why);
        };
    }

    private static Page refused(PilotForms forms, Refusal why) {
        var field = why instanceof Refusal.TooEarly ? "from" : "decided";
        return forms.form()
                .invalid(FormErrors.none().with(field, WorkWords.refusal(forms.page(), why)));
    }

    private static Wish wish(Typed typed) {
        return new Wish(
                outcome(typed.text("outcome")),
                typed.date("from").orElseThrow(),
                new Pilot.Decided(
                        typed.text("body"),
                        typed.date("decided").orElseThrow(),
                        typed.text("paragraph")));
    }

    private static PilotDecision.Outcome outcome(String code) {
        return Arrays.stream(PilotDecision.Outcome.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String shown(AgreementVersion version) {
        return AgreementLinks.version(version.slug(), version.number()) + "#pilots";
    }

    private AgreementVersion version(Actor actor, String slug, String number) {
        if (!number.matches("\\d{1,6}")) {
            throw new NotFound();
        }
        return agreements
                .version(actor.area(), slug, Integer.parseInt(number))
                .orElseThrow(NotFound::new);
    }

    private PilotStanding standing(
            PageContext page, Actor actor, AgreementVersion version, String pilot) {
        return pilots.standing(actor, version, page.today()).stream()
                .filter(each -> each.pilot().id().equals(pilot))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
