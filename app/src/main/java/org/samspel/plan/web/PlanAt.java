package org.samspel.plan.web;

import org.samspel.access.web.PersonForms.Visit;
import org.samspel.plan.PlanFound;
import org.samspel.plan.PlanSheet;
import org.samspel.plan.Plans;
import org.samspel.shell.NotFound;

/** The plan of the person whom a form is about. */
final class PlanAt {
    private PlanAt() {}

    /** The plan as the actor may see it; no page for whoever may not, or where there is none. */
    static PlanSheet shown(Plans plans, Visit at) {
        if (plans.of(at.actor(), at.person()) instanceof PlanFound.Shown(var sheet)) {
            return sheet;
        }
        throw new NotFound();
    }

    /** The same, for who may write in it. */
    static PlanSheet open(Plans plans, Visit at) {
        var sheet = shown(plans, at);
        if (!sheet.whole() || !sheet.plan().isOpen()) {
            throw new NotFound();
        }
        return sheet;
    }
}
