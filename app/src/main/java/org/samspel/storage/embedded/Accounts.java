package org.samspel.storage.embedded;

import org.samspel.storage.Database;
import org.samspel.storage.Database.Account;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The accounts and the database that a fresh cluster gets. */
final class Accounts {
    static final String OWNER = "samspel_owner";
    static final String SERVER = "samspel_server";
    static final String DATABASE = "samspel";

    private Accounts() {}

    static Database database(int port, Passwords passwords) {
        return new Database(
                url(port, DATABASE),
                new Account(OWNER, passwords.owner()),
                new Account(SERVER, passwords.server()));
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Makes what is missing, so that a start that was killed half-way is completed. */
    static void create(int port, Passwords passwords) throws SQLException {
        try (var connection =
                DriverManager.getConnection(
                        url(port, "postgres"), "postgres", passwords.superuser())) {
            createRole(connection, OWNER, passwords.owner());
            createRole(connection, SERVER, passwords.server());
            createDatabase(connection, DATABASE);
        }
    }

    static void createDatabase(Connection connection, String name) throws SQLException {
        if (isMissing(connection, "select 1 from pg_database where datname = '" + name + "'")) {
            execute(connection, "create database " + name + " owner " + OWNER);
        }
        execute(connection, "revoke all on database " + name + " from public");
        execute(connection, "grant connect on database " + name + " to " + SERVER);
    }

    private static void createRole(Connection connection, String name, String password)
            throws SQLException {
        if (isMissing(connection, "select 1 from pg_roles where rolname = '" + name + "'")) {
            execute(
                    connection,
                    "create role "
                            + name
                            + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
                            + password
                            + "'");
        }
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
