package org.samspel.plan.web;

import static org.samspel.kernel.Role.GP;
import static org.samspel.kernel.Role.HOSPITAL;
import static org.samspel.kernel.Role.MUNICIPALITY;
import static org.samspel.kernel.Role.PHYSIOTHERAPIST;

import org.samspel.access.web.PersonForms;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.plan.Plans;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The note-taker’s page during a meeting: all rows, and a line to add the next one to each kind.
 */
@Controller("planMeetingController")
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class MeetingController {
    private final PersonForms forms;
    private final Plans plans;
    private final PlanPages pages;
    private final LineForm form;

    MeetingController(PersonForms forms, Plans plans, PlanPages pages, LineForm form) {
        this.forms = forms;
        this.plans = plans;
        this.pages = pages;
        this.form = form;
    }

    @GetMapping("/people/{id}/plan/meeting")
    Page show(PageContext page, Actor.Staff actor, @PathVariable String id) {
        return forms.open(
                page,
                actor,
                id,
                at -> {
                    var shown = pages.of(at, PlanAt.open(plans, at));
                    var parts =
                            shown.parts().stream()
                                    .map(part -> new MeetingPage.Part(part, plans.newId()))
                                    .toList();
                    return Page.of(
                            "plan/meeting", new MeetingPage(shown, parts, form.responsible(page)));
                });
    }
}
