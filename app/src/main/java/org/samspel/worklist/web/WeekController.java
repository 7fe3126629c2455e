package org.samspel.worklist.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.worklist.UnitWeeks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How have our last weeks gone? For everybody at the unit. */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL, Role.JOB_CENTRE})
class WeekController {
    private static final int WEEKS = 12;

    private final UnitWeeks weeks;
    private final Organisations organisations;

    WeekController(UnitWeeks weeks, Organisations organisations) {
        this.weeks = weeks;
        this.organisations = organisations;
    }

    @GetMapping("/worklist/week")
    Page show(PageContext page, Actor.Staff staff) {
        return Page.of(
                "worklist/week",
                new WeekPage(
                        page,
                        organisations
                                .unit(staff.area(), staff.unit())
                                .map(Unit::fullName)
                                .orElse(""),
                        weeks.last(staff, WEEKS)));
    }
}
