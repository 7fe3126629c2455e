package org.samspel.access.web;

import org.samspel.access.WaitingMatters;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Role;
import org.samspel.shell.NavBadge;
import org.springframework.stereotype.Component;

/** Tells the log reviewer of emergency openings and messages that wait. */
@Component
class ReviewBadge implements NavBadge {
    private final WaitingMatters waiting;

    ReviewBadge(WaitingMatters waiting) {
        this.waiting = waiting;
    }

    @Override
    public String navKey() {
        return "access.nav.reviews";
    }

    @Override
    public int count(Actor actor) {
        return actor instanceof Actor.Staff staff && staff.role() == Role.REVIEWER
                ? Math.min(waiting.count(actor), SHOWN_MAX + 1)
                : 0;
    }
}
