package org.samspel.pathway;

import org.samspel.agreement.StageFact;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Tells what became of routings where they were sent; the room that sends implements it. The caller
 * has asked {@code access} about the person.
 */
public interface Treatments {
    /**
     * @param what {@link StageFact#TREATMENT_STARTED}, {@link StageFact#CLOSING_NOTE}, or {@link
     *     StageFact#PLAN_AGREED} where a receiver told of its plan
     * @param by the unit that treats
     */
    record Told(StageFact what, Instant at, UnitId by) {}

    List<Told> of(Actor actor, PersonId person, Collection<RoutingId> routings);
}
