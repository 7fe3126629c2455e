package org.samspel.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.samspel.agreement.PilotStanding.State;
import org.samspel.content.BadContent;
import org.samspel.kernel.UserId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class PilotStandingTest {
    private static final String PILOTS =
            """
            pilots:
              - id: early
                name: Tidlig samtale
                municipalities: [aalborg]
                from: 2026-04-01
                to: 2026-12-31
                clauses: ["1.1"]
                decision: {body: Forummet, on: 2026-02-10, paragraph: "§ 4"}
            """;
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Pilot PILOT = read(PILOTS).pilots().getFirst();

    @Test
    void holdsInItsMunicipalitiesFromItsFirstDayToItsLast() {
        assertThat(on(FIRST.minusDays(1)).state()).isEqualTo(State.COMING);
        assertThat(on(FIRST).holdsIn("aalborg")).isTrue();
        assertThat(on(FIRST).holdsIn("rebild")).isFalse();
        assertThat(on(LAST).holdsIn("aalborg")).isTrue();
        assertThat(on(LAST.plusDays(1)).holdsIn("aalborg")).isFalse();
        assertThat(on(LAST.plusDays(1)).state()).isEqualTo(State.OVER);
    }

    @Test
    void holdsForAllOnceItIsScaledUpAndForNobodyOnceItIsEnded() {
        var day = FIRST.plusMonths(2);

        assertThat(decided(PilotDecision.Outcome.SCALED_UP, day).holdsIn("rebild")).isTrue();
        assertThat(decided(PilotDecision.Outcome.ENDED, day).holdsIn("aalborg")).isFalse();
        assertThat(decided(PilotDecision.Outcome.ENDED, day.plusDays(1)).holdsIn("aalborg"))
                .as("a decision that counts from tomorrow")
                .isTrue();
    }

    @Test
    void leavesOutTheRulesAndDestinationsOfAPilotForWhoIsNotInIt() {
        var version = read(PILOTS);
        var phase = version.phases().getFirst();

        assertThat(HeldTable.of(version, phase, Set.of()).table().rules()).isEmpty();
        assertThat(HeldTable.of(version, phase, Set.of("early")).numbers()).containsExactly(1);
        assertThat(version.destinations(Set.of())).isEmpty();
        assertThat(version.destinations(Set.of("early"))).hasSize(2);
    }

    @Test
    void refusesAPilotThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> read(PILOTS.replace("to: 2026-12-31", "to: 2026-03-31")))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining("last day");
        assertThatThrownBy(() -> read(PILOTS.replace("\"1.1\"", "\"1.9\"")))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining("1.9");
    }

    private static PilotStanding on(LocalDate day) {
        return PilotStanding.on(day, PILOT, Optional.empty());
    }

    private static PilotStanding decided(PilotDecision.Outcome outcome, LocalDate from) {
        var decision =
                new PilotDecision(
                        PILOT.id(),
                        outcome,
                        from,
                        new Pilot.Decided("Forummet", FIRST, "§ 9"),
                        new UserId(UUID.randomUUID()),
                        Instant.EPOCH);
        return PilotStanding.on(FIRST.plusMonths(2), PILOT, Optional.of(decision));
    }

    private static AgreementVersion read(String pilots) {
        return AgreementReading.read(
                AgreementFixtures.small(
                        AgreementFixtures.SMALL + pilots, AgreementFixtures.SMALL_TABLE),
                KnownElsewhere.ANYTHING);
    }
}
