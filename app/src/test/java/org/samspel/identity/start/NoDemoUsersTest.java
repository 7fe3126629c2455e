package org.samspel.identity.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.samspel.identity.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The demo's database stays the demo's. */
@SpringBootTest
@ActiveProfiles("demo")
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
