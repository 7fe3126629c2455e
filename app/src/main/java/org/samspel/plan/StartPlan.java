package org.samspel.plan;

import java.time.LocalDate;
import java.util.Set;

/**
 * The wish to begin a plan.
 *
 * @param followUpOn the day of the next follow-up
 * @param words why a plan is needed, as whoever asks says it; perhaps empty
 */
public record StartPlan(Set<PlanView> views, FoundBy foundBy, LocalDate followUpOn, String words) {
    public StartPlan {
        views = Set.copyOf(views);
    }

    @Override
    public String toString() {
        return "StartPlan";
    }
}
