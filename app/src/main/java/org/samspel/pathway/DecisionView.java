package org.samspel.pathway;

import org.samspel.agreement.FactDefinition;
import org.samspel.organisation.Unit;
import org.samspel.person.Person;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a clinician decides on.
 *
 * @param units who answers today for the suggested destination and the one beside it, by the
 *     destinations' ids, for the person's municipality
 * @param decided what is decided already
 * @param assessable whether the course can be assessed again
 * @param toSend whether what is decided waits for the reader to send it
 * @param newer a later assessment of the course, which is then the one to decide on
 * @param underNewest what a newer version of the agreement, in force today, would say instead
 */
public record DecisionView(
        Suggestion suggestion,
        Person person,
        Map<String, List<Unit>> units,
        Optional<Routing> decided,
        boolean assessable,
        boolean toSend,
        Optional<AssessmentId> newer,
        Optional<Suggestion> underNewest) {

    /** What must be assessed before the agreement can answer; empty when it answers. */
    public List<FactDefinition> toAssessFirst() {
        return RoutingRules.toAssessFirst(suggestion);
    }

    public boolean isOpen() {
        return decided.isEmpty() && newer.isEmpty();
    }
}
