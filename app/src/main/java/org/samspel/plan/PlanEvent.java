package org.samspel.plan;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.util.UUID;

/**
 * Something happened to a plan.
 *
 * @param by the unit that did it; of what the person does, the one that began the plan
 * @param step under which it is kept
 */
public record PlanEvent(
        Origin origin, PlanId plan, PersonId person, UnitId by, PlanHappening what, UUID step) {}
