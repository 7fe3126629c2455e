package org.samspel.storage;

/**
 * A database with its two accounts.
 *
 * @param url a JDBC address without parameters: {@code jdbc:postgresql://host:port/name}
 * @param owner migrates, and owns every table
 * @param server what the application connects as: owns nothing and is held by row-level security
 */
public record Database(String url, Account owner, Account server) {

    /** A login; never printed with its password. */
    public record Account(String username, String password) {
        @Override
        public String toString() {
            return username;
        }
    }
}
