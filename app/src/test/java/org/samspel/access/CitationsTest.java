package org.samspel.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.access.law.RuleId;
import org.samspel.kernel.AreaId;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Locale;

@InTheHouse
class CitationsTest {
    private static final AreaId DENMARK = new AreaId("nj");
    private static final AreaId SWEDEN = new AreaId("jh");

    @Autowired private Citations citations;

    @Test
    void citesTheLawOfTheAreasOwnCountry() {
        var rule = RuleId.COUNTS_ONLY;
        assertThat(citations.of(DENMARK, rule).words()).contains("Sundhedsloven §");
        assertThat(citations.of(DENMARK, rule).language()).isEqualTo(Locale.of("da"));
        assertThat(citations.of(SWEDEN, rule).words()).containsPattern("(20\\d\\d:\\d+).* §");
        assertThat(citations.of(SWEDEN, rule).language()).isEqualTo(Locale.of("sv"));
    }
}
