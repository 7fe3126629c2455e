package org.samspel.storage;

import org.jspecify.annotations.Nullable;
import org.samspel.storage.embedded.EmbeddedPostgres;
import org.samspel.storage.embedded.EmbeddedPostgresFault;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * The command {@code verify-audit [--data DIR]}: says whether the audit trail and the access log
 * are whole, beside a running server or without one. An external database is named as for the
 * server: {@code SAMSPEL_DATABASE_URL}, {@code SAMSPEL_DATABASE_OWNER_USERNAME} and {@code
 * SAMSPEL_DATABASE_OWNER_PASSWORD} in the environment.
 */
public final class VerifyAudit {
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNKNOWN = 2;

    private final PrintStream out;
    private final Map<String, String> environment;

    VerifyAudit(PrintStream out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
    }

    /**
     * @param args what stands after {@code verify-audit}
     * @return the exit status: 0 whole, 1 broken, 2 could not be verified
     */
    public static int run(String[] args) {
        return new VerifyAudit(System.out, System.getenv()).verify(List.of(args));
    }

    int verify(List<String> args) {
        var data = dataFolder(args);
        if (data == null) {
            out.println("Usage: verify-audit [--data DIR]");
            return UNKNOWN;
        }
        try {
            return verify(data);
        } catch (EmbeddedPostgresFault fault) {
            out.println(fault.getMessage());
        } catch (SQLException fault) {
            out.println("The database does not answer (SQL state " + fault.getSQLState() + ").");
        } catch (IOException | UncheckedIOException fault) {
            out.println("The data folder " + data + " cannot be read as this user.");
        }
        return UNKNOWN;
    }

    private int verify(Path data) throws SQLException, IOException {
        var url = environment.get("SAMSPEL_DATABASE_URL");
        if (url != null) {
            return verify(
                    url,
                    environment.getOrDefault("SAMSPEL_DATABASE_OWNER_USERNAME", ""),
                    environment.getOrDefault("SAMSPEL_DATABASE_OWNER_PASSWORD", ""),
                    data);
        }
        if (!Files.isDirectory(data.resolve("postgresql"))) {
            out.println("There is no database in " + data.toAbsolutePath() + ".");
            return UNKNOWN;
        }
        var running = EmbeddedPostgres.running(data);
        if (running.isPresent()) {
            return verify(running.get(), data);
        }
        try (var postgres = EmbeddedPostgres.start(data)) {
            return verify(postgres.database(), data);
        }
    }

    private int verify(Database database, Path data) throws SQLException, IOException {
        var owner = database.owner();
        return verify(database.url(), owner.username(), owner.password(), data);
    }

    private int verify(String url, String username, String password, Path data)
            throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(url, username, password)) {
            var status = WHOLE;
            for (var chain : Chain.values()) {
                status =
                        Math.max(
                                status,
                                print(
                                        chain,
                                        data,
                                        AuditVerification.verify(connection, chain, data)));
            }
            return status;
        }
    }

    private int print(Chain chain, Path data, AuditVerdict verdict) {
        return switch (verdict) {
            case AuditVerdict.Whole whole -> {
                out.printf(
                        "%s is whole: %d %ss, %d of them not sealed yet, %d %s, %d seals, %d of"
                                + " them not yet in %s.%n",
                        chain.title(),
                        whole.changes(),
                        chain.noun(),
                        whole.unsealed(),
                        whole.erased(),
                        chain.gone(),
                        whole.seals(),
                        whole.unwitnessed(),
                        chain.heads(data).name());
                yield WHOLE;
            }
            case AuditVerdict.Broken broken -> {
                out.printf("%s is broken in %d places:%n", chain.title(), broken.breaks().size());
                broken.breaks().forEach(each -> out.println("  " + sentence(chain, each)));
                yield BROKEN;
            }
        };
    }

    private static String sentence(Chain chain, AuditVerdict.Break found) {
        var where =
                (found.seal() == null ? "not sealed yet" : "seal " + found.seal())
                        + (found.change() == null ? "" : ", " + chain.noun() + " " + found.change())
                        + (found.table() == null ? "" : " of " + found.table())
                        + (found.at() == null ? "" : " at " + found.at());
        return where + ": " + found.fault().words();
    }

    private static @Nullable Path dataFolder(List<String> args) {
        if (args.isEmpty()) {
            return Path.of(".samspel");
        }
        return args.size() == 2 && args.getFirst().equals("--data") ? Path.of(args.get(1)) : null;
    }
}
