package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.law.LawFixtures.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samspel.kernel.Role;
import org.samspel.organisation.Country;

import java.util.List;
import java.util.Optional;

/** What holds before any gate, and the person's own access. */
class HouseRulesTest {
    private static Question treated() {
        return swedish(DOCTOR, OF_CLINIC).given(related(DOCTOR, Relation.Kind.CARE));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThoseWhoMeetPersonsPassAtAll(Role role) {
        var staff = staff(role, Optional.empty(), CLINIC, REGION);

        if (role.meetsPersons()) {
            permits(RuleId.SE_PART_IN_CARE, treated().by(staff));
        } else {
            refuses(RuleId.COUNTS_ONLY, treated().by(staff));
        }
    }

    @Test
    void nobodyOfAForumSeesPersonsWhateverTheirRole() {
        refuses(RuleId.COUNTS_ONLY, treated().by(staff(Role.GP, Optional.empty(), CLINIC, FORUM)));
    }

    @Test
    void nobodyReachesAPersonOfAnotherArea() {
        refuses(RuleId.OTHER_AREA, treated().given(treated().circumstances().elsewhere()));
        refuses(
                RuleId.OTHER_AREA,
                treated().by(new Asker.ThePerson()).given(treated().circumstances().elsewhere()));
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void aCountryWithoutALawBookPermitsNothing(Country country) {
        var none = new Laws(List.of());
        var ruling = none.rule(treated().by(new Asker.ThePerson()));

        assertThat(ruling.permitted()).isFalse();
        assertThat(ruling.rule()).isEqualTo(RuleId.NO_RULE);
        assertThat(ruling.citation()).isEmpty();
        assertThat(
                        none.rule(
                                new BlockWish(
                                        country,
                                        MOMENT.toLocalDate(),
                                        Block.Kind.OUTER,
                                        Block.SetBy.PERSON)))
                .extracting(Ruling::rule)
                .isEqualTo(RuleId.NO_RULE);
    }

    @Test
    void oneCountrysBookSaysNothingOfTheOther() {
        var swedishOnly = new Laws(List.of(SWEDEN));

        assertThat(swedishOnly.permits(treated())).isTrue();
        assertThat(
                        swedishOnly.permits(
                                danish(GP, OF_PRACTICE).given(related(GP, Relation.Kind.CARE))))
                .isFalse();
    }

    @Test
    void everyoneSeesTheirOwn() {
        var swedish = treated().by(new Asker.ThePerson());
        var danish = danish(new Asker.ThePerson(), OF_CLINIC);

        permits(RuleId.SE_OWN_DATA, swedish);
        permits(RuleId.DK_OWN_DATA, danish);
        permits(RuleId.SE_OWN_DATA, swedish.to(new Deed.Change()));
        refuses(RuleId.NO_RULE, swedish.to(disclose(JOBS, JOB_CENTRE)));
    }

    @Test
    void aBlockHidesNothingFromThePerson() {
        permits(
                RuleId.SE_OWN_DATA,
                treated()
                        .by(new Asker.ThePerson())
                        .given(Circumstances.NONE.and(block(Block.Kind.INNER, REGION, CLINIC))));
    }

    @Test
    void noRuleIsKnownForGuardiansAndForTheSystem() {
        refuses(RuleId.NO_RULE, treated().by(new Asker.Guardian()));
        refuses(RuleId.NO_RULE, treated().by(new Asker.TheSystem()));
        refuses(RuleId.NO_RULE, danish(new Asker.Guardian(), OF_CLINIC));
    }

    @Test
    void aProtectedIdentityIsNotExported() {
        var export = treated().to(new Deed.Look(Deed.Look.Way.EXPORT, Level.CONTENT));

        permits(RuleId.SE_PART_IN_CARE, export);
        refuses(
                RuleId.PROTECTED_EXPORT,
                export.given(export.circumstances().withProtectedIdentity()));
        permits(
                RuleId.SE_PART_IN_CARE,
                treated().given(treated().circumstances().withProtectedIdentity()));
    }

    @Test
    void thePersonSeesTheirOwnProtectedAddress() {
        var own =
                treated()
                        .by(new Asker.ThePerson())
                        .given(Circumstances.NONE.withProtectedIdentity());

        assertThat(LAWS.rule(own).obligations())
                .contains(Obligation.KEEP_OUT_OF_EXPORTS, Obligation.KEEP_OUT_OF_NOTIFICATIONS)
                .doesNotContain(Obligation.HIDE_ADDRESS);
    }
}
