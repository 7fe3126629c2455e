package org.samspel.plan.web;

import static org.samspel.kernel.Role.GP;
import static org.samspel.kernel.Role.HOSPITAL;
import static org.samspel.kernel.Role.MUNICIPALITY;
import static org.samspel.kernel.Role.PHYSIOTHERAPIST;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.plan.WaitingPlans;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Which plans wait for my unit: overdue, broken, missing. */
@Controller("waitingPlansController")
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class WaitingController {
    private final WaitingPlans waiting;
    private final WaitingPages pages;

    WaitingController(WaitingPlans waiting, WaitingPages pages) {
        this.waiting = waiting;
        this.pages = pages;
    }

    @GetMapping("/plans/overdue")
    Page show(PageContext page, Actor.Staff actor) {
        return Page.of("plan/waiting", pages.of(page, waiting.of(actor)));
    }
}
