package org.samspel.access.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.ConsentOutcome;
import org.samspel.access.Consents;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.Map;

/** Notes what a person answered when asked for consent. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
class ConsentController {
    private final PersonForms forms;
    private final Consents consents;
    private final ConsentFields fields;

    ConsentController(PersonForms forms, Consents consents, ConsentFields fields) {
        this.forms = forms;
        this.consents = consents;
        this.fields = fields;
    }

    @GetMapping("/people/{id}/access/consents/new")
    Page ask(PageContext page, Actor.Staff actor, @PathVariable String id) {
        var typed =
                new Typed(
                        Map.of(
                                "id", consents.newId().toString(),
                                "by", "PERSON",
                                "from", page.today().toString()));
        return forms.open(page, actor, id, at -> form(at).show(typed));
    }

    @PostMapping("/people/{id}/access/consents")
    Page note(PageContext page, Actor.Staff actor, @PathVariable String id, Typed typed) {
        return forms.take(page, actor, id, at -> note(at, typed));
    }

    private Page note(Visit at, Typed typed) {
        var errors = fields.errors(typed, at.page());
        if (!errors.isEmpty()) {
            return form(at).sentBack(typed, errors);
        }
        var wish = fields.read(typed, at.person().id(), at.page());
        return switch (consents.note(at.actor(), wish)) {
            case ConsentOutcome.Done _ -> form(at).done();
            case ConsentOutcome.Past _ -> refused(at, typed, "from", "access.consent.past");
            case ConsentOutcome.EndsBeforeItBegins _ ->
                    refused(at, typed, "until", "access.consent.order");
            case ConsentOutcome.SaysNothing _ ->
                    refused(at, typed, "organisations", "access.consent.nobody");
            case ConsentOutcome.Missing _,
                    ConsentOutcome.NothingToWithdraw _,
                    ConsentOutcome.Stale _ ->
                    throw new NotFound();
        };
    }

    private Page refused(Visit at, Typed typed, String field, String key) {
        return form(at).sentBack(typed, FormErrors.none().with(field, at.page().text(key)));
    }

    private PersonForm form(Visit at) {
        return new PersonForm(
                at,
                PersonAccessPage.HOME,
                "access/consent",
                "access/consents",
                fields.choices(at.page()));
    }
}
