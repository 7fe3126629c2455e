package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.followup.aggregates.Period;

import java.time.LocalDate;

class PeriodsTest {
    @Test
    void cutsAVersionsLifeIntoHalvesThatNeitherOverlapNorLeaveADayOut() {
        assertThat(Periods.halves(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 14)))
                .containsExactly(
                        new Period("2026-1", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 30)),
                        new Period("2026-2", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)),
                        new Period("2027-1", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 14)));
    }
}
