package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.law.LawFixtures.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.organisation.Country;

import java.time.LocalDate;

/** Who may block, and lift a block. */
class BlockingTest {
    @ParameterizedTest
    @CsvSource({
        "SE, INNER, PERSON, SE_MAY_BLOCK_INSIDE, true",
        "SE, INNER, STAFF_AT_REQUEST, SE_MAY_BLOCK_INSIDE, true",
        "SE, OUTER, PERSON, SE_MAY_BLOCK_BETWEEN, true",
        "SE, OUTER, STAFF_AT_REQUEST, SE_MAY_BLOCK_BETWEEN, true",
        "SE, INNER, GUARDIAN, SE_GUARDIAN_MAY_NOT_BLOCK, false",
        "SE, OUTER, GUARDIAN, SE_GUARDIAN_MAY_NOT_BLOCK, false",
        "SE, INNER, STAFF, SE_NOT_ASKED_TO_BLOCK, false",
        "SE, OUTER, STAFF, SE_NOT_ASKED_TO_BLOCK, false",
        "SE, DECLINED, PERSON, NO_RULE, false",
        "DK, DECLINED, PERSON, DK_MAY_DECLINE, true",
        "DK, DECLINED, STAFF_AT_REQUEST, DK_MAY_DECLINE, true",
        "DK, DECLINED, GUARDIAN, DK_GUARDIAN_MAY_NOT_DECLINE, false",
        "DK, DECLINED, STAFF, DK_NOT_ASKED_TO_DECLINE, false",
        "DK, INNER, PERSON, NO_RULE, false",
        "DK, OUTER, PERSON, NO_RULE, false"
    })
    void letsThePersonBlockAndNobodyInTheirPlace(
            Country country, Block.Kind kind, Block.SetBy by, RuleId rule, boolean permitted) {
        var ruling = LAWS.rule(new BlockWish(country, MOMENT.toLocalDate(), kind, by));

        assertThat(ruling.rule()).isEqualTo(rule);
        assertThat(ruling.permitted()).isEqualTo(permitted);
        assertThat(ruling.obligations()).contains(Obligation.LOG);
    }

    @Test
    void permitsNoBlockBeforeTheRuleHolds() {
        var wish =
                new BlockWish(
                        Country.SE,
                        LocalDate.parse("2022-12-31"),
                        Block.Kind.OUTER,
                        Block.SetBy.PERSON);

        assertThat(LAWS.rule(wish).rule()).isEqualTo(RuleId.NO_RULE);
        assertThat(
                        LAWS.rule(
                                        new BlockWish(
                                                Country.SE,
                                                LocalDate.parse("2023-01-01"),
                                                Block.Kind.OUTER,
                                                Block.SetBy.PERSON))
                                .permitted())
                .isTrue();
    }
}
