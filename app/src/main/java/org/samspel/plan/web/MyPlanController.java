package org.samspel.plan.web;

import static org.samspel.kernel.Role.PERSON;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.plan.FoundBy;
import org.samspel.plan.LineOutcome;
import org.samspel.plan.PlanFound;
import org.samspel.plan.PlanLines;
import org.samspel.plan.PlanOutcome;
import org.samspel.plan.PlanView;
import org.samspel.plan.Plans;
import org.samspel.plan.StartPlan;
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

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The person’s own plan: read in plain words, ticked off, commented, asked for. */
@Controller
@OpenTo(PERSON)
class MyPlanController {
    private static final String TEMPLATE = "plan/my";

    private final TransactionDoor door;
    private final Persons persons;
    private final Plans plans;
    private final PlanLines lines;
    private final MyPlanPages pages;

    MyPlanController(
            TransactionDoor door,
            Persons persons,
            Plans plans,
            PlanLines lines,
            MyPlanPages pages) {
        this.door = door;
        this.persons = persons;
        this.plans = plans;
        this.lines = lines;
        this.pages = pages;
    }

    @GetMapping("/my/plan")
    Page show(PageContext page, Actor.Oneself actor) {
        return at(actor, self -> Page.of(TEMPLATE, page(page, actor, self, FormErrors.none())));
    }

    /** The person asks for a plan; their own practice sees the wish, and takes it on. */
    @PostMapping("/my/plan")
    Page wish(PageContext page, Actor.Oneself actor, @RequestParam Map<String, String> sent) {
        return at(
                actor,
                self -> {
                    var words = new Typed(sent).text("words");
                    if (words.length() > MyPlanPages.WORDS_MAX) {
                        var errors =
                                FormErrors.none()
                                        .with("words", page.text("plan.fault.WORDS_TOO_LONG"));
                        return Page.invalid(TEMPLATE, page(page, actor, self, errors));
                    }
                    var known = plans.known(actor, self);
                    var wish =
                            new StartPlan(
                                    Set.of(PlanView.SIP),
                                    FoundBy.PERSON,
                                    known.followUpOn(),
                                    words);
                    return plans.start(actor, self, wish) instanceof PlanOutcome.Done
                            ? Page.redirect("/my/plan")
                            : Page.invalid(TEMPLATE, page(page, actor, self, FormErrors.none()));
                });
    }

    @PostMapping("/my/plan/lines/{line}")
    Page mark(
            PageContext page,
            Actor.Oneself actor,
            @PathVariable UUID line,
            @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        return at(
                actor,
                self ->
                        switch (lines.mark(
                                actor, self, line, typed.has("done"), typed.text("comment"))) {
                            case LineOutcome.Kept _ -> Page.redirect("/my/plan");
                            case LineOutcome.Invalid(var faults) ->
                                    Page.invalid(
                                            TEMPLATE,
                                            page(page, actor, self, Faults.errors(faults, page)));
                            case LineOutcome.Missing _, LineOutcome.Stale _ -> throw new NotFound();
                        });
    }

    private MyPlanPage page(PageContext page, Actor.Oneself actor, Person self, FormErrors errors) {
        return switch (plans.of(actor, self)) {
            case PlanFound.NotPermitted _ -> throw new NotFound();
            case PlanFound.None _ -> pages.none(page, errors);
            case PlanFound.Shown(var sheet) -> pages.of(page, actor, self, sheet, errors);
        };
    }

    private Page at(Actor.Oneself actor, Function<Person, Page> work) {
        return door.enter(
                actor,
                () -> work.apply(persons.find(actor, actor.person()).orElseThrow(NotFound::new)));
    }
}
