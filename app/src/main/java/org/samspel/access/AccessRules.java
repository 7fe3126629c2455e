package org.samspel.access;

import org.samspel.access.AccessDecision.Permitted;
import org.samspel.access.AccessDecision.Refused;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The rules themselves, without a database: everything is refused that no rule permits. */
final class AccessRules {
    private AccessRules() {}

    /**
     * Decides from what is known.
     *
     * @param inArea whether the person exists in the actor's area
     * @param relations the open relations between the actor's unit and the person
     */
    static AccessDecision decide(
            Actor actor, PersonId person, boolean inArea, Set<RelationKind> relations) {
        if (!inArea) {
            return new Refused(AccessRule.NOT_IN_AREA);
        }
        return switch (actor) {
            case Actor.Oneself self ->
                    self.person().equals(person)
                            ? new Permitted(AccessRule.OWN_RECORD)
                            : new Refused(AccessRule.NO_RELATION);
            case Actor.Staff staff when !staff.role().meetsPersons() ->
                    new Refused(AccessRule.AGGREGATES_ONLY);
            case Actor.Staff _ -> byRelation(relations);
            case Actor.TheSystem _ -> new Refused(AccessRule.NO_RELATION);
        };
    }

    private static AccessDecision byRelation(Set<RelationKind> relations) {
        Optional<RelationKind> nearest = relations.stream().min(Comparator.naturalOrder());
        return nearest.<AccessDecision>map(kind -> new Permitted(kind.rule()))
                .orElseGet(() -> new Refused(AccessRule.NO_RELATION));
    }
}
