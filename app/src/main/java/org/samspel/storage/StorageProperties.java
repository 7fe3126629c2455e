package org.samspel.storage;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * Where the server keeps its facts.
 *
 * @param data the folder for the embedded database and for what is kept outside of any database
 * @param accessLogKeptYears at least five: HSLF-FS 2016:40, 4 kap. 9 §
 */
@ConfigurationProperties("samspel")
record StorageProperties(
        @DefaultValue(".samspel") Path data,
        @DefaultValue DatabaseProperties database,
        @DefaultValue("5") int accessLogKeptYears) {

    /**
     * @param embedded whether to run a PostgreSQL of our own; if not, the rest must be given
     * @param url {@code jdbc:postgresql://host:port/name}
     */
    record DatabaseProperties(
            @DefaultValue("true") boolean embedded,
            @Nullable String url,
            @Nullable AccountProperties owner,
            @Nullable AccountProperties server,
            @DefaultValue("12") int connectionsMax) {

        Database external() {
            if (url == null || owner == null || server == null) {
                throw new IllegalStateException(
                        "An external database needs samspel.database.url, owner.username,"
                                + " owner.password, server.username and server.password");
            }
            return new Database(url, owner.account(), server.account());
        }
    }

    record AccountProperties(String username, String password) {
        Database.Account account() {
            return new Database.Account(username, password);
        }

        @Override
        public String toString() {
            return username;
        }
    }
}
