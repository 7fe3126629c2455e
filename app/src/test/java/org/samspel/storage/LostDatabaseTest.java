package org.samspel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.Test;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.storage.embedded.StoppablePostgres;
import org.samspel.storage.embedded.TestServer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

class LostDatabaseTest {
    private static final Actor ACTOR = new Actor.TheSystem(new AreaId("nj"), "test");

    @Test
    void failsWithinSecondsAndRecoversWhenTheDatabaseIsBack() throws Exception {
        var data = TestServer.emptyFolder("lost");
        Files.createDirectories(data);
        try (var postgres = new StoppablePostgres(data);
                var pool = migratedPool(postgres.database())) {
            var jdbc = JdbcClient.create(pool);
            TransactionDoor door = new DatabaseDoor(new JdbcTransactionManager(pool), jdbc);
            assertThat(ask(door, jdbc)).isEqualTo("nj");

            postgres.stop();
            var start = Instant.now();
            assertThatThrownBy(() -> ask(door, jdbc))
                    .isInstanceOfAny(TransactionException.class, DataAccessException.class);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));

            postgres.startAgain();
            assertThat(ask(door, jdbc)).isEqualTo("nj");
        }
    }

    private static String ask(TransactionDoor door, JdbcClient jdbc) {
        return door.enter(
                ACTOR,
                () ->
                        jdbc.sql("select current_setting('samspel.area')")
                                .query((row, n) -> row.getString(1))
                                .single());
    }

    private static HikariDataSource migratedPool(Database database) {
        SampleRoom.migrate(database);
        return pool(database);
    }

    private static HikariDataSource pool(Database database) {
        var properties =
                new StorageProperties(
                        TestServer.folder(),
                        new StorageProperties.DatabaseProperties(true, null, null, null, 4),
                        5);
        return new StorageConfiguration().dataSource(database, properties);
    }
}
