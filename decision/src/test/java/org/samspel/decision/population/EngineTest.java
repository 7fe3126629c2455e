package org.samspel.decision.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** Work that takes long tells how far it is, and stops when asked to. */
class EngineTest {

    private static final String ENDLESS =
            "SELECT count(*) FROM range(100000000000) r(i) WHERE hash(i) % 7 = 3";

    @Test
    void stopsWhenAsked() throws InterruptedException {
        try (var engine = new Engine(new Limits(1, 256))) {
            var told = new CountDownLatch(1);
            var stopper =
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        try {
                                            told.await();
                                        } catch (InterruptedException e) {
                                            Thread.currentThread().interrupt();
                                        }
                                        engine.cancel();
                                    });

            assertThatThrownBy(
                            () ->
                                    engine.query(
                                            ENDLESS, row -> row.getLong(1), _ -> told.countDown()))
                    .isInstanceOf(SQLException.class);
            stopper.join();
            assertThat(engine.wasCancelled()).isTrue();
            assertThat(engine.wasCancelled()).isFalse();
        }
    }
}
