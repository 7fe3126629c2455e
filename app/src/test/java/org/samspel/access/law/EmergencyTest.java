package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samspel.access.law.LawFixtures.*;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

class EmergencyTest {
    @Test
    void hasAReasonInWordsAndAnEnd() {
        assertThatThrownBy(() -> emergency("  ", NOW, LATER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> emergency("unconscious", NOW, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOpenFromItsBeginningUntilItsEnd() {
        var opened = emergency("unconscious", NOW, LATER);

        assertThat(opened.isOpenAt(NOW)).isTrue();
        assertThat(opened.isOpenAt(NOW.minusMillis(1))).isFalse();
        assertThat(opened.isOpenAt(LATER.minusMillis(1))).isTrue();
        assertThat(opened.isOpenAt(LATER)).isFalse();
    }

    @Test
    void tellsNothingOfThePersonsHealthWhenPrinted() {
        assertThat(emergency("unconscious", NOW, LATER).toString()).doesNotContain("unconscious");
    }

    private static Emergency emergency(String text, Instant from, Instant until) {
        return new Emergency(
                DOCTOR.user(), EmergencyReason.DANGER_TO_LIFE, text, from, until, Optional.empty());
    }
}
