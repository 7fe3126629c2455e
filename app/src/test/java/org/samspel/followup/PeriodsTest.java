package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samspel.followup.aggregates.Grain;
import org.samspel.followup.aggregates.Period;

import java.time.LocalDate;
import java.util.stream.Collectors;

class PeriodsTest {
    private static final LocalDate IN_FORCE = LocalDate.of(2026, 3, 15);

    @Test
    void cutsAVersionsLifeIntoHalvesThatNeitherOverlapNorLeaveADayOut() {
        assertThat(Periods.of(Grain.HALF, IN_FORCE, LocalDate.of(2027, 4, 14)))
                .containsExactly(
                        new Period("2026-1", IN_FORCE, LocalDate.of(2026, 6, 30)),
                        new Period("2026-2", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)),
                        new Period("2027-1", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 14)));
    }

    @Test
    void countsAYoungTimeWithTheOneBefore() {
        assertThat(Periods.of(Grain.MONTH, IN_FORCE, LocalDate.of(2026, 5, 10)))
                .containsExactly(
                        new Period("2026-3", IN_FORCE, LocalDate.of(2026, 3, 31)),
                        new Period("2026-4", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 10)));
        assertThat(Periods.of(Grain.MONTH, IN_FORCE, LocalDate.of(2026, 5, 20))).hasSize(3);
        assertThat(Periods.of(Grain.MONTH, IN_FORCE, IN_FORCE)).hasSize(1);
    }

    /** Otherwise longer and shorter times could be subtracted from each other. */
    @ParameterizedTest
    @EnumSource
    void makesLongerTimesOfWholeShorterOnes(Grain grain) {
        for (var today = IN_FORCE;
                today.isBefore(IN_FORCE.plusYears(2));
                today = today.plusDays(1)) {
            var times = Periods.of(grain, IN_FORCE, today);
            var starts =
                    Periods.of(Grain.MONTH, IN_FORCE, today).stream()
                            .map(Period::from)
                            .collect(Collectors.toSet());
            assertThat(starts)
                    .as("%s", today)
                    .containsAll(times.stream().map(Period::from).toList());
            assertThat(times.getLast().to()).isEqualTo(today);
        }
    }
}
