package org.samspel.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.pathway.PathwayFixtures.TODAY;
import static org.samspel.pathway.PathwayFixtures.since;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.agreement.AgreementOfContent;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.StageFact;
import org.samspel.content.LanguageTexts;
import org.samspel.identity.Profession;
import org.samspel.kernel.Role;
import org.samspel.kernel.UserId;
import org.samspel.pathway.StatementOutcome.StatementFault;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

class StatementRulesTest {
    private static final AgreementVersion AGREED = AgreementOfContent.longTermPain("jh");
    private static final String FACT = "primaryCauseInvestigated";
    private static final String SYSTEM = "urn:test:codes";
    private static final LocalDate BIRTH = LocalDate.of(1972, 3, 1);
    private static final Stated INVESTIGATED = new Stated.ByDoctor(FACT, true);
    private static final DiagnosisList CODES =
            new DiagnosisList(
                    SYSTEM,
                    "Test",
                    "A test",
                    List.of(
                            new DiagnosisCode(
                                    "R52.2A",
                                    new LanguageTexts(Map.of("sv", "a", "da", "a", "en", "a")),
                                    Optional.empty())));

    @ParameterizedTest
    @CsvSource({
        "GP, DOCTOR, true",
        "HOSPITAL, DOCTOR, true",
        "GP, NURSE, false",
        "HOSPITAL, PHYSIOTHERAPIST, false",
        "GP, , false",
        "PHYSIOTHERAPIST, DOCTOR, false",
        "MUNICIPALITY, NURSE, false"
    })
    void letsOnlyDoctorsStateThatTheCauseIsInvestigated(
            Role role, @Nullable Profession training, boolean may) {
        Supplier<Optional<Profession>> asked = () -> Optional.ofNullable(training);
        var plan = new Stated.Milestone(StageFact.PLAN_AGREED);

        assertThat(StatementRules.mayState(role, asked, INVESTIGATED, AGREED)).isEqualTo(may);
        assertThat(StatementRules.mayState(role, asked, plan, AGREED)).isTrue();
    }

    @Test
    void wantsADoctorsWordsAndADayThatHasBeen() {
        assertThat(faults(INVESTIGATED, TODAY, " ")).containsExactly(StatementFault.WORDS_MISSING);
        assertThat(faults(INVESTIGATED, TODAY.plusDays(1), "MR"))
                .containsExactly(StatementFault.DAY_IN_FUTURE);
        assertThat(faults(INVESTIGATED, BIRTH.minusDays(1), "MR"))
                .containsExactly(StatementFault.DAY_BEFORE_BIRTH);
        assertThat(faults(INVESTIGATED, TODAY.minusYears(1), "x".repeat(2001)))
                .containsExactly(StatementFault.WORDS_TOO_LONG);
        assertThat(faults(INVESTIGATED, TODAY.minusYears(1), "MR and rheumatologist")).isEmpty();
    }

    @Test
    void knowsNoOtherDoctorsStatementThanTheAgreementAsksFor() {
        assertThat(faults(new Stated.ByDoctor("mainNeed", true), TODAY, "words"))
                .containsExactly(StatementFault.NOT_ASKED);
        assertThat(faults(new Stated.Milestone(StageFact.CLOSING_NOTE), TODAY, ""))
                .containsExactly(StatementFault.NOT_ASKED);
    }

    @Test
    void takesADiagnosisOfTheListAlone() {
        assertThat(faults(new Stated.Diagnosis(SYSTEM, "R52.2A"), BIRTH, "")).isEmpty();
        assertThat(faults(new Stated.Diagnosis(SYSTEM, "R52.2D"), TODAY, ""))
                .containsExactly(StatementFault.UNKNOWN_CODE);
        assertThat(faults(new Stated.Diagnosis("urn:other", "R52.2A"), TODAY, ""))
                .containsExactly(StatementFault.UNKNOWN_CODE);
    }

    @Test
    void refusesAPlanFromBeforeTheBeginning() {
        var plan = new Stated.Milestone(StageFact.PLAN_AGREED);

        assertThat(faults(plan, TODAY.minusWeeks(9), ""))
                .containsExactly(StatementFault.DAY_BEFORE_ONSET);
        assertThat(faults(plan, TODAY.minusWeeks(8), "")).isEmpty();
    }

    @Test
    void knowsTheLatestThatStandsAndNeverReadsSilenceAsNo() {
        var yes = stated(true, 1, Optional.empty());
        var no = stated(false, 2, Optional.empty());
        var noTakenBack =
                stated(
                        false,
                        2,
                        Optional.of(
                                new Statement.Withdrawal(
                                        Instant.EPOCH, new UserId(new UUID(0, 1)), "A mistake")));

        assertThat(StatementRules.known(AGREED, List.of())).isEmpty();
        assertThat(StatementRules.known(AGREED, List.of(yes, no)))
                .containsExactly(Map.entry(FACT, "false"));
        assertThat(StatementRules.known(AGREED, List.of(yes, noTakenBack)))
                .containsExactly(Map.entry(FACT, "true"));
        assertThat(StatementRules.known(PathwayFixtures.AGREED, List.of(yes))).isEmpty();
    }

    private static Set<StatementFault> faults(Stated stated, LocalDate on, String words) {
        var wish =
                new StateOfCourse(
                        new CourseId(UUID.randomUUID()), UUID.randomUUID(), stated, on, words);
        return StatementRules.faults(wish, since(8), AGREED, CODES, BIRTH, TODAY);
    }

    private static Statement stated(
            boolean holds, int order, Optional<Statement.Withdrawal> withdrawal) {
        var course = since(20);
        return new Statement(
                new StatementId(UUID.randomUUID()),
                1,
                course.id(),
                course.person(),
                course.unit(),
                new UserId(new UUID(0, 1)),
                new Stated.ByDoctor(FACT, holds),
                TODAY,
                "words",
                Instant.EPOCH.plusSeconds(order),
                withdrawal);
    }
}
