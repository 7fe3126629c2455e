package org.samspel.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

class IncidentsTest {
    @Test
    void quotesWhatOurOwnCodeSays() {
        assertThat(Incidents.trace(new IllegalStateException("No text: shell.x")))
                .contains("IllegalStateException: No text: shell.x", "    at org.samspel.");
    }

    @Test
    void quotesNothingThatADatabaseSays() {
        var refused = new SQLException("Key (name)=(Anna Prøvesen) exists", "23505");
        assertThat(Incidents.trace(new IllegalStateException(refused)))
                .contains("java.sql.SQLException (SQL state 23505)", "Caused by: ")
                .doesNotContain("Anna");
    }

    @Test
    void quotesNothingThatALibrarySaysOfWhatWasTyped() {
        var typed = "Anna Prøvesen".toLowerCase(Locale.ROOT);
        assertThatThrownBy(() -> UUID.fromString(typed))
                .satisfies(
                        fault ->
                                assertThat(Incidents.trace(fault))
                                        .contains("IllegalArgumentException")
                                        .doesNotContain("anna"));
    }
}
