package org.samspel.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samspel.access.AccessDecision.Permitted;
import org.samspel.access.AccessDecision.Refused;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

class AccessRulesTest {
    private static final AreaId AREA = new AreaId("nj");
    private static final PersonId ANNA = new PersonId(UUID.randomUUID());
    private static final Set<RelationKind> ALL = EnumSet.allOf(RelationKind.class);

    @Test
    void refusesWithoutRelation() {
        assertThat(AccessRules.decide(staff(Role.GP), ANNA, true, Set.of()))
                .isEqualTo(new Refused(AccessRule.NO_RELATION));
    }

    @Test
    void permitsByTheNearestRelation() {
        assertThat(AccessRules.decide(staff(Role.GP), ANNA, true, ALL))
                .isEqualTo(new Permitted(AccessRule.CURRENT_TREATMENT));
        assertThat(
                        AccessRules.decide(
                                staff(Role.MUNICIPALITY),
                                ANNA,
                                true,
                                Set.of(RelationKind.REFERRED)))
                .isEqualTo(new Permitted(AccessRule.DISCLOSED_TO_UNIT));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyReachesAPersonOfAnotherArea(Role role) {
        assertThat(AccessRules.decide(staff(role), ANNA, false, ALL))
                .isEqualTo(new Refused(AccessRule.NOT_IN_AREA));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ASSOCIATION", "SECRETARY", "COUNCIL", "REVIEWER", "ADMIN"})
    void thoseWhoSteerNeverSeePersonsWhateverRelationTheirUnitHas(Role role) {
        assertThat(AccessRules.decide(staff(role), ANNA, true, ALL))
                .isEqualTo(new Refused(AccessRule.AGGREGATES_ONLY));
    }

    @Test
    void aPersonSeesThemselvesAndNobodyElse() {
        var anna = new Actor.Oneself(AREA, new UserId(UUID.randomUUID()), ANNA);

        assertThat(AccessRules.decide(anna, ANNA, true, Set.of()))
                .isEqualTo(new Permitted(AccessRule.OWN_RECORD));
        assertThat(AccessRules.decide(anna, new PersonId(UUID.randomUUID()), true, Set.of()))
                .isEqualTo(new Refused(AccessRule.NO_RELATION));
    }

    private static Actor.Staff staff(Role role) {
        return new Actor.Staff(
                AREA,
                new UserId(UUID.randomUUID()),
                role,
                new UnitId(UUID.randomUUID()),
                new PartyId(UUID.randomUUID()));
    }
}
