package org.samspel.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.samspel.kernel.TransactionDoor;
import org.samspel.storage.embedded.EmbeddedPostgres;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

import java.util.Map;

import javax.sql.DataSource;

/** The database and its two accounts: the owner migrates, the server does everything else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
class StorageConfiguration {

    @Bean
    @ConditionalOnProperty(name = "samspel.database.embedded", matchIfMissing = true)
    EmbeddedPostgres embeddedPostgres(StorageProperties properties) {
        return EmbeddedPostgres.start(properties.data());
    }

    @Bean
    Database database(ObjectProvider<EmbeddedPostgres> embedded, StorageProperties properties) {
        var postgres = embedded.getIfAvailable();
        return postgres == null ? properties.database().external() : postgres.database();
    }

    @Bean
    HikariDataSource dataSource(Database database, StorageProperties properties) {
        var pool = new HikariConfig();
        pool.setPoolName("server");
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.server().username());
        pool.setPassword(database.server().password());
        pool.setMaximumPoolSize(properties.database().connectionsMax());
        pool.setMinimumIdle(2);
        // A lost database is an error page within seconds, not a page that never comes.
        pool.setConnectionTimeout(3_000);
        pool.setValidationTimeout(1_000);
        pool.setKeepaliveTime(60_000);
        ServerSession.PROPERTIES.forEach(pool::addDataSourceProperty);
        return new HikariDataSource(pool);
    }

    /** Not for the rooms, hence no candidate where a data source is asked for. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Database database) {
        return new DriverManagerDataSource(
                database.url(), database.owner().username(), database.owner().password());
    }

    @Bean
    FlywayConfigurationCustomizer nameOfServer(Database database) {
        return flyway -> flyway.placeholders(Map.of("server", database.server().username()));
    }

    @Bean
    TransactionDoor transactionDoor(PlatformTransactionManager transactions, JdbcClient jdbc) {
        return new DatabaseDoor(transactions, jdbc);
    }

    @Bean
    SigningKey signingKey(StorageProperties properties) {
        return new SigningKey(properties.data());
    }

    @Bean
    AuditSealing auditSealing(JdbcClient jdbc, StorageProperties properties) {
        return new AuditSealing(jdbc, Chain.CHANGES, properties.data());
    }

    @Bean(defaultCandidate = false)
    AuditSealing looksSealing(JdbcClient jdbc, StorageProperties properties) {
        return new AuditSealing(jdbc, Chain.LINES, properties.data());
    }

    /** What the owner may delete of the access log, and when, is said at each start. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> keepingOfLooks(
            JdbcClient jdbc, StorageProperties properties) {
        return ready ->
                jdbc.sql("select looks.keep(?)")
                        .param(properties.accessLogKeptYears())
                        .query((row, n) -> true)
                        .single();
    }
}
