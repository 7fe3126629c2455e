package org.samspel.access.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.EmergencyOpenings;
import org.samspel.access.EmergencyOutcome;
import org.samspel.access.OpenEmergency;
import org.samspel.access.law.EmergencyReason;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.organisation.Organisations;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Refused;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Opens a person’s data in an emergency: a reason, a check page, and a time that runs. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class EmergencyController {
    private static final int WORDS_LETTERS_MAX = 1000;

    private final PersonForms forms;
    private final EmergencyOpenings emergencies;
    private final Organisations organisations;

    EmergencyController(
            PersonForms forms, EmergencyOpenings emergencies, Organisations organisations) {
        this.forms = forms;
        this.emergencies = emergencies;
        this.organisations = organisations;
    }

    @GetMapping("/people/{id}/access/emergency")
    Page ask(PageContext page, Actor.Staff actor, @PathVariable String id) {
        var typed = new Typed(Map.of("id", emergencies.newId().toString()));
        return forms.open(page, actor, id, at -> form(at, "access/emergency").show(typed));
    }

    /** First what was written is shown to be checked; sent from there it opens. */
    @PostMapping("/people/{id}/access/emergency")
    Page open(PageContext page, Actor.Staff actor, @PathVariable String id, Typed typed) {
        return forms.open(page, actor, id, at -> open(at, typed));
    }

    private Page open(Visit at, Typed typed) {
        var form = form(at, "access/emergency");
        var errors = errors(at, typed);
        if (!errors.isEmpty()) {
            if (errors.of("words") != null) {
                // Opens nothing, and leaves a line in the log that somebody tried.
                reason(at, typed)
                        .ifPresent(why -> emergencies.open(at.actor(), wish(at, typed, why)));
            }
            return form.sentBack(typed, errors);
        }
        var reason = reason(at, typed).orElseThrow();
        return switch (typed.text("step")) {
            case "change" -> form.show(typed);
            case "open" -> opened(at, emergencies.open(at.actor(), wish(at, typed, reason)));
            default -> check(at, typed, reason).show(typed);
        };
    }

    private FormErrors errors(Visit at, Typed typed) {
        var errors = FormErrors.none();
        if (reason(at, typed).isEmpty()) {
            errors = errors.with("reason", at.page().text("access.emergency.reason.missing"));
        }
        if (!typed.has("words")) {
            errors = errors.with("words", at.page().text("access.emergency.words.missing"));
        }
        if (typed.text("words").length() > WORDS_LETTERS_MAX) {
            var tooLong = at.page().text("access.tooLong", WORDS_LETTERS_MAX);
            errors = errors.with("words", tooLong);
        }
        return errors;
    }

    private Page opened(Visit at, EmergencyOutcome outcome) {
        return switch (outcome) {
            case EmergencyOutcome.Opened _ ->
                    Page.redirect("/people/" + at.person().id() + PersonAccessPage.HOME.path());
            case EmergencyOutcome.NoLaw _ ->
                    throw new Refused(at.page().text("access.emergency.noLaw"), Optional.empty());
            case EmergencyOutcome.ReasonMissing _, EmergencyOutcome.Missing _ ->
                    throw new NotFound();
        };
    }

    @PostMapping("/people/{id}/access/emergency/close")
    Page close(PageContext page, Actor.Staff actor, @PathVariable String id) {
        return forms.open(
                page,
                actor,
                id,
                at -> {
                    emergencies.close(actor, at.person());
                    return Page.redirect("/people/" + at.person().id());
                });
    }

    private Optional<EmergencyReason> reason(Visit at, Typed typed) {
        return reasons(at).stream()
                .filter(one -> one.name().equals(typed.text("reason")))
                .findFirst();
    }

    private List<EmergencyReason> reasons(Visit at) {
        return EmergencyReason.in(organisations.area(at.actor().area()).country());
    }

    private static OpenEmergency wish(Visit at, Typed typed, EmergencyReason reason) {
        return new OpenEmergency(
                typed.id("id").orElseGet(UUID::randomUUID),
                at.person().id(),
                reason,
                typed.text("words"));
    }

    private PersonForm form(Visit at, String template) {
        return form(at, template, List.of());
    }

    private PersonForm check(Visit at, Typed typed, EmergencyReason reason) {
        var page = at.page();
        return form(
                at,
                "access/emergencyCheck",
                List.of(
                        Definition.of(
                                page.text("access.emergency.reason"), page.text(reason.key())),
                        Definition.of(page.text("access.emergency.words"), typed.text("words")),
                        Definition.of(page.text("access.emergency.length"), minutes(at))));
    }

    private PersonForm form(Visit at, String template, List<Definition> facts) {
        if (!emergencies.mayOpen(at.actor(), at.person())) {
            throw new NotFound();
        }
        var page = at.page();
        return new PersonForm(
                at,
                PersonAccessPage.HOME,
                template,
                "access/emergency",
                facts,
                Map.of("reason", Picks.of(reasons(at), EmergencyReason::key, page)));
    }

    private String minutes(Visit at) {
        return emergencies
                .length(at.actor())
                .map(length -> at.page().text("access.emergency.minutes", length.toMinutes()))
                .orElse("");
    }
}
