package org.samspel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JourneyFilterTest {
    @Test
    void comesBackFromTheAddressItMade() {
        var filter = new JourneyFilter(KindGroup.REFERRALS, 2, 3);

        var address = filter.onto("/people/7?older=9");

        assertThat(address).isEqualTo("/people/7?by=2&older=3&show=referrals#timeline");
        assertThat(JourneyFilter.in(address)).isEqualTo(filter);
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        assertThat(JourneyFilter.in("/people/7?show=secrets&by=aalborg&older=-1"))
                .isEqualTo(JourneyFilter.EVERYTHING);
        assertThat(JourneyFilter.EVERYTHING.onto("/my")).isEqualTo("/my#timeline");
    }

    @Test
    void beginsWithTheNewestWhenTheChoiceChanges() {
        var older = new JourneyFilter(KindGroup.ALL, 0, 4);

        assertThat(older.with(KindGroup.ASSESSMENTS).page()).isEqualTo(1);
        assertThat(older.withParty(1).page()).isEqualTo(1);
    }
}
