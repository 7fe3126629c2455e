package org.samspel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.kernel.BesideOthers;

import java.util.ArrayList;
import java.util.List;

@BesideOthers
class KeptFilesTest {
    private static final int LARGE = 3_000_000;

    private final KeptFiles kept = new KeptFiles();
    private final List<String> made = new ArrayList<>();

    @Test
    void makesNothingTwiceThatWasAskedForLately() {
        for (var name : List.of("a", "a", "b", "a", "c", "a", "b")) {
            get(name, LARGE);
        }

        assertThat(made).as("b was the one not asked for").containsExactly("a", "b", "c", "b");
    }

    @Test
    void givesWhatIsTooLargeToBeKept() {
        assertThat(get("huge", 4 * LARGE)).hasSize(4 * LARGE);
        get("small", 1);
        get("huge", 4 * LARGE);
        get("small", 1);

        assertThat(made).containsExactly("huge", "small", "huge");
    }

    @Test
    void isNotChangedByWhoGotIt() {
        get("a", 1)[0] = 7;

        assertThat(get("a", 1)).containsExactly(0);
    }

    private byte[] get(String name, int length) {
        return kept.of(
                name,
                () -> {
                    made.add(name);
                    return new byte[length];
                });
    }
}
