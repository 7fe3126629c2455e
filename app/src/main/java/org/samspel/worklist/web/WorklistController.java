package org.samspel.worklist.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;
import org.samspel.worklist.TaskId;
import org.samspel.worklist.TaskOrder;
import org.samspel.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;
import java.util.UUID;

/** What should my unit do now? */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL, Role.JOB_CENTRE})
class WorklistController {
    private static final int PAGE_SIZE = 25;

    private final Worklist worklist;
    private final WorklistRows rows;

    WorklistController(Worklist worklist, WorklistRows rows) {
        this.worklist = worklist;
        this.rows = rows;
    }

    @GetMapping("/")
    Page show(
            PageContext page,
            Actor.Staff staff,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @RequestParam(defaultValue = "") String sort) {
        var order = TaskOrder.of(sort);
        var shown = Math.max(1, number);
        var found = worklist.open(staff, order, shown, PAGE_SIZE);
        Map<String, String> filters =
                order == TaskOrder.DUE ? Map.of() : Map.of("sort", order.code());
        return Page.of(
                "worklist/list",
                new WorklistPage(
                        page,
                        rows.of(page, staff, found.tasks()),
                        found.overdue(),
                        order,
                        new Paging("/", filters, shown, PAGE_SIZE, found.total())));
    }

    @PostMapping("/worklist/{task}/done")
    Page done(Actor.Staff staff, @PathVariable UUID task) {
        return switch (worklist.note(staff, new TaskId(task))) {
            case DONE -> Page.redirect("/");
            case NOT_THERE, NOT_BY_HAND -> throw new NotFound();
        };
    }
}
