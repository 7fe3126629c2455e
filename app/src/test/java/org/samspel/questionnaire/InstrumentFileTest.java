package org.samspel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.samspel.content.BadContent;
import org.samspel.content.ContentFault;
import org.samspel.content.ContentNode;

import java.util.List;

class InstrumentFileTest {
    private static final String FILE = "instruments/ompsq-sf.yaml";

    private final String text = InstrumentFixtures.ompsqText();

    @Test
    void readsTheInstrumentAsItIsDelivered() {
        var ompsq = InstrumentFixtures.ompsq();

        assertThat(ompsq.items()).hasSize(10);
        assertThat(ompsq.items().getFirst().options()).hasSize(10);
        assertThat(ompsq.cutOffs()).hasSize(1);
        assertThat(ompsq.cutOffs().getFirst().verify()).isPresent();
        assertThat(ompsq.item("chanceNormalDuties").orElseThrow().verify()).isPresent();
    }

    @Test
    void namesAnUnknownKeyWithItsLine() {
        var broken = text.replace("    reversed: true", "    reverse: true");
        var line = text.lines().toList().indexOf("    reversed: true") + 1;

        assertThat(faults(broken))
                .contains(new ContentFault(FILE, line, "“reverse” is not a key that is known here"))
                .hasSize(3);
    }

    @Test
    void namesAScoreThatTheItemsCannotGive() {
        assertThat(messages(text.replace("score: {min: 1, max: 100}", "score: {min: 0, max: 100}")))
                .containsExactly("the items give scores from 1 to 100");
    }

    @Test
    void namesACutOffOutsideTheScore() {
        assertThat(messages(text.replace("at-least: 50", "at-least: 101")))
                .containsExactly("a cut-off must lie within the score");
    }

    @Test
    void namesOptionsThatLeaveAValueOut() {
        assertThat(messages(text.replace("{value: 2,", "{value: 3,")))
                .containsExactly("“options” must have each value from “min” to “max” once");
    }

    @Test
    void namesTwoItemsOfTheSameName() {
        assertThat(messages(text.replace("- id: sleep", "- id: pain")))
                .containsExactly("each item must have an id of its own");
    }

    private List<String> messages(String broken) {
        return faults(broken).stream().map(ContentFault::message).toList();
    }

    private List<ContentFault> faults(String broken) {
        assertThat(broken).isNotEqualTo(text);
        return catchThrowableOfType(
                        BadContent.class, () -> InstrumentFile.read(ContentNode.read(FILE, broken)))
                .faults();
    }
}
