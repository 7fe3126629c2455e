package org.samspel.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.agreement.AgreementOfContent;
import org.samspel.decision.population.Question;

import java.util.Optional;

/** Which persons are asked by which tables. */
class PhasePartsTest {
    private static final Compared COMPARED =
            new Compared(AgreementOfContent.lowBackPain(), AgreementOfContent.lowBackPain());

    @Test
    void eachPhaseIsAskedByItsTableAndWhoseWeeksAreUnknownByNone() {
        var parts = PhaseParts.of(COMPARED);

        assertThat(parts)
                .extracting(part -> part.weeks().orElseThrow())
                .containsExactly(
                        new Question.Span.Within(
                                "durationWeeks", Optional.empty(), Optional.of(12L)),
                        new Question.Span.Within(
                                "durationWeeks", Optional.of(12L), Optional.empty()),
                        new Question.Span.Unknown("durationWeeks"));
        assertThat(parts)
                .extracting(PhaseParts.Part::phaseKnown)
                .containsExactly(true, true, false);
        assertThat(parts.get(0).tried()).isEqualTo(COMPARED.tried().tables().get("acute"));
        assertThat(parts.get(1).before()).isEqualTo(COMPARED.before().tables().get("persistent"));
    }

    @Test
    void aPhaseThatSomebodyJudgedIsAskedByItsOwnTable() {
        assertThat(PhaseParts.table(COMPARED.tried(), "persistent", 3))
                .isEqualTo(COMPARED.tried().tables().get("persistent"));
        assertThat(PhaseParts.table(COMPARED.tried(), "gone", 3))
                .isEqualTo(COMPARED.tried().tables().get("acute"));
    }

    @Test
    void theDigestChangesWithTheRulesOnly() {
        var other = new Compared(COMPARED.before(), AgreementOfContent.longTermPain("jh"));

        assertThat(COMPARED.digest())
                .isEqualTo(
                        new Compared(
                                        AgreementOfContent.lowBackPain(),
                                        AgreementOfContent.lowBackPain())
                                .digest())
                .isNotEqualTo(other.digest());
    }
}
