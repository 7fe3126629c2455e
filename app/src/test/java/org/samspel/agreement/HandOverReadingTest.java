package org.samspel.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.samspel.agreement.AgreementFixtures.SMALL;
import static org.samspel.agreement.AgreementFixtures.SMALL_TABLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.content.BadContent;
import org.samspel.content.ContentFault;

import java.util.List;
import java.util.Set;

/** What an agreement says on handing over, and where it is wrong. */
class HandOverReadingTest {
    private static final String REPLY = "    reply: {working-days-max: 5, clause: \"1.1\"}\n";

    @Test
    void takesOverUnlessTheAgreementSaysOtherwise() {
        var training = read(SMALL).destination("training").orElseThrow();

        assertThat(training.kinds()).containsExactly(HandOver.TAKE_OVER);
        assertThat(training.expiry()).isEmpty();
        assertThat(training.discloses()).isEmpty();
        assertThat(training.directAccess()).isFalse();
        assertThat(read(SMALL).coordination()).isEmpty();
    }

    @Test
    void readsTheKindsWithTheirExpiryAndWhatIsTold() {
        var training =
                read(with(
                                REPLY
                                        + "    hand-over: assess-and-return\n"
                                        + "    hand-over-also: [open, advice-only]\n"
                                        + "    expires: {weeks-max: 26, clause: \"1.1\"}\n"
                                        + "    discloses: [pain, leave]\n"))
                        .destination("training")
                        .orElseThrow();

        assertThat(training.kinds())
                .containsExactly(HandOver.ASSESS_AND_RETURN, HandOver.ADVICE_ONLY, HandOver.OPEN);
        assertThat(training.expiry()).contains(new Expiry(26, "1.1"));
        assertThat(training.discloses()).contains(Set.of("pain", "leave"));
    }

    @Test
    void readsADestinationThatNeedsNoReferral() {
        var training =
                read(with("    direct-access: true\n")).destination("training").orElseThrow();

        assertThat(training.directAccess()).isTrue();
        assertThat(training.reply()).isEmpty();
    }

    @Test
    void readsWhoKeepsTheCourseTogether() {
        var coordination =
                read("coordinator: {who: named-contact, clause: \"1.1\"}\n" + SMALL).coordination();

        assertThat(coordination)
                .contains(new Coordination(Coordination.Who.NAMED_CONTACT, "1.1", "1.1"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hand-over: give                                   | a hand-over is take-over
                    hand-over-also: [open, gift]                      | a hand-over is take-over
                    hand-over: open                                   | an open referral needs “expires”
                    hand-over-also: [open]                            | an open referral needs “expires”
                    expires: {weeks-max: 3, clause: "1.1"}            | only an open referral expires
                    discloses: [hat]                                  | no fact has the name “hat”
                    consent: true                                     | lists the facts that it “discloses”
                    direct-access: true                               | nobody can answer a recommendation
                    """)
    void namesWhatIsWrong(String line, String message) {
        assertThat(faults(with(REPLY + "    " + line + "\n")))
                .extracting(ContentFault::message)
                .anySatisfy(fault -> assertThat(fault).contains(message));
    }

    @Test
    void namesACoordinatorThatNobodyKnows() {
        assertThat(faults("coordinator: {who: mayor, clause: \"1.1\"}\n" + SMALL))
                .extracting(ContentFault::message)
                .contains("“who” is own-practice or named-contact");
    }

    private static String with(String lines) {
        assertThat(SMALL).contains(REPLY);
        return SMALL.replace(REPLY, lines);
    }

    private static AgreementVersion read(String yaml) {
        return AgreementReading.read(
                AgreementFixtures.small(yaml, SMALL_TABLE), KnownElsewhere.ANYTHING);
    }

    private static List<ContentFault> faults(String yaml) {
        var bad = catchThrowableOfType(BadContent.class, () -> read(yaml));
        assertThat(bad).isNotNull();
        return bad.faults();
    }
}
