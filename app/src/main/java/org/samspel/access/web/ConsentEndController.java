package org.samspel.access.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.ConsentOutcome;
import org.samspel.access.Consents;
import org.samspel.access.KeptConsent;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.Map;
import java.util.UUID;

/** Ends a consent when the person says so. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
class ConsentEndController {
    private final PersonForms forms;
    private final Consents consents;
    private final ConsentWords words;

    ConsentEndController(PersonForms forms, Consents consents, ConsentWords words) {
        this.forms = forms;
        this.consents = consents;
        this.words = words;
    }

    @GetMapping("/people/{id}/access/consents/{consent}")
    Page check(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID consent) {
        return forms.open(
                page,
                actor,
                id,
                at -> {
                    var kept = kept(at, consent);
                    return end(at, kept).show(typed(kept));
                });
    }

    @PostMapping("/people/{id}/access/consents/{consent}")
    Page withdraw(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID consent,
            Typed typed) {
        return forms.take(page, actor, id, at -> withdraw(at, consent, typed));
    }

    private Page withdraw(Visit at, UUID consent, Typed typed) {
        return switch (consents.withdraw(at.actor(), at.person().id(), consent, typed.version())) {
            case ConsentOutcome.Done(var kept) -> end(at, kept).done();
            case ConsentOutcome.Stale(var kept) ->
                    end(at, kept).stale(typed, kept.version(), words.ended(kept, at.page()));
            case ConsentOutcome.Missing _,
                    ConsentOutcome.NothingToWithdraw _,
                    ConsentOutcome.Past _,
                    ConsentOutcome.EndsBeforeItBegins _,
                    ConsentOutcome.SaysNothing _ ->
                    throw new NotFound();
        };
    }

    private KeptConsent kept(Visit at, UUID consent) {
        return consents.of(at.actor(), at.person()).stream()
                .filter(one -> one.id().equals(consent))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private PersonForm end(Visit at, KeptConsent kept) {
        return new PersonForm(
                at,
                PersonAccessPage.HOME,
                "access/withdraw",
                "access/consents/" + kept.id(),
                words.facts(kept.consent(), at.page()),
                Map.of());
    }

    /** Only what still holds can be ended. */
    private static Typed typed(KeptConsent kept) {
        return new Typed(Map.of("version", String.valueOf(kept.version())));
    }
}
