package org.samspel.identity.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.identity.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's database stays the demo's. */
@InTheHouse
class NoDemoUsersTest {
    @Autowired private Accounts accounts;

    @Test
    void refusesADatabaseInWhichTheDemoHasBeen() {
        assertThatThrownBy(() -> NoDemoUsers.check(accounts))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.way()).contains("--data"));
    }
}
