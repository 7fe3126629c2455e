package org.samspel.worklist.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UserId;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.worklist.Assigning;
import org.samspel.worklist.Assignments;
import org.samspel.worklist.TaskId;
import org.samspel.worklist.Worklist;
import org.samspel.worklist.Worklist.OneTask;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Optional;
import java.util.UUID;

/** Why is this task here, who of the unit has it, and is it done? */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL, Role.JOB_CENTRE})
class TaskController {
    private final Worklist worklist;
    private final Assignments assignments;
    private final WhyPages pages;
    private final TransactionDoor door;

    TaskController(
            Worklist worklist, Assignments assignments, WhyPages pages, TransactionDoor door) {
        this.worklist = worklist;
        this.assignments = assignments;
        this.pages = pages;
        this.door = door;
    }

    @GetMapping("/worklist/{task}")
    Page why(PageContext page, Actor.Staff staff, @PathVariable UUID task) {
        return door.enter(
                staff, () -> Page.of("worklist/why", pages.of(page, staff, found(staff, task))));
    }

    @PostMapping("/worklist/{task}/holder")
    Page give(
            PageContext page,
            Actor.Staff staff,
            @PathVariable UUID task,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String to) {
        var wanted = user(to);
        if (wanted.isEmpty() && !to.isEmpty()) {
            return notAColleague(page, staff, task);
        }
        return switch (assignments.give(staff, new TaskId(task), version, wanted)) {
            case Assigning.Done _ -> Page.redirect("/");
            case Assigning.Stale _ ->
                    Page.conflict(
                            "worklist/why",
                            pages.withConflict(page, staff, found(staff, task), wanted));
            case Assigning.Over _ ->
                    Page.conflict("worklist/why", pages.of(page, staff, found(staff, task)));
            case Assigning.NotAColleague _ -> notAColleague(page, staff, task);
            case Assigning.NotThere _ -> throw new NotFound();
        };
    }

    @PostMapping("/worklist/{task}/done")
    Page done(
            PageContext page,
            Actor.Staff staff,
            @PathVariable UUID task,
            @RequestParam int version) {
        return switch (worklist.note(staff, new TaskId(task), version)) {
            case DONE -> Page.redirect("/");
            case STALE ->
                    Page.conflict("worklist/why", pages.notNoted(page, staff, found(staff, task)));
            case NOT_THERE, NOT_BY_HAND -> throw new NotFound();
        };
    }

    private Page notAColleague(PageContext page, Actor.Staff staff, UUID task) {
        var errors = FormErrors.none().with("to", page.text("worklist.error.colleague"));
        return Page.invalid(
                "worklist/why", pages.withErrors(page, staff, found(staff, task), errors));
    }

    private OneTask found(Actor.Staff staff, UUID task) {
        return worklist.find(staff, new TaskId(task)).orElseThrow(NotFound::new);
    }

    private static Optional<UserId> user(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UserId.of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
