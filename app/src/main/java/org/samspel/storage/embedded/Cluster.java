package org.samspel.storage.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** PostgreSQL's files and its programs that work on them. */
record Cluster(DataFolder folder, Path binaries, Account account) {
    private static final Duration STOP_MAX = Duration.ofMinutes(1);
    private static final long LOG_BYTES_MAX = 10_000_000;
    private static final int STATUS_LINE = 7;

    static Cluster in(DataFolder folder) throws IOException {
        var account = Account.choose();
        if (account == Account.NOBODY) {
            Folders.requireReachable(folder.postgresql());
        }
        return new Cluster(folder, PostgresBinaries.in(folder.postgresql()), account);
    }

    /** Makes the files on the first start; under another name until whole. */
    void initialise(Passwords passwords) throws IOException, InterruptedException {
        if (Files.exists(folder.cluster())) {
            return;
        }
        var draft = folder.postgresql().resolve("cluster.draft");
        var password = folder.postgresql().resolve("cluster.password");
        Folders.delete(draft);
        Folders.createReadable(draft);
        account.own(draft);
        try {
            Passwords.write(password, passwords.superuser());
            account.own(password);
            run(
                    "initdb",
                    "--auth=scram-sha-256",
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=und",
                    "--pgdata=" + draft);
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Makes way for a new server: one whose parent was killed is still shutting down, or the
     * process number it left belongs to a stranger by now.
     */
    void clearTheWay() throws IOException, InterruptedException {
        var pid = pid();
        if (pid == 0 || !Files.exists(Path.of("/proc", String.valueOf(pid)))) {
            // PostgreSQL itself recognises a number that no process has.
            return;
        }
        if (isOurs(pid)) {
            stop();
        } else {
            Files.delete(pidFile());
        }
    }

    ProcessBuilder server(int port) throws IOException {
        rotateLog();
        var builder =
                new ProcessBuilder(
                        account.boundCommand(
                                program("postgres"),
                                "-D",
                                folder.cluster().toString(),
                                "-clisten_addresses=127.0.0.1",
                                "-cport=" + port,
                                "-cunix_socket_directories=",
                                "-cfsync=on",
                                "-csynchronous_commit=on",
                                "-ctimezone=UTC",
                                "-clog_timezone=UTC",
                                // Statements and key values may hold what belongs to a person.
                                "-clog_min_error_statement=panic",
                                "-clog_error_verbosity=terse"));
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        return withPlainEnvironment(builder);
    }

    /** Whether the server of that process answers: it says so in its own file. */
    boolean isReady(long pid) throws IOException {
        var lines = pidLines();
        return lines.size() > STATUS_LINE
                && lines.getFirst().equals(String.valueOf(pid))
                && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /** Ends running transactions, writes a checkpoint and waits until the server is gone. */
    void stop() throws IOException, InterruptedException {
        var pid = pid();
        if (!isOurs(pid)) {
            return;
        }
        try {
            run(
                    "pg_ctl",
                    "stop",
                    "--mode=fast",
                    "--wait",
                    "--timeout=" + STOP_MAX.toSeconds(),
                    "--pgdata=" + folder.cluster());
        } catch (EmbeddedPostgresFault fault) {
            // A server that was on its way out may be gone before it is told to go.
            if (isOurs(pid)) {
                throw fault;
            }
        }
        var end = Instant.now().plus(STOP_MAX);
        while (isOurs(pid) && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
    }

    private boolean isOurs(long pid) throws IOException {
        try {
            var command = Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"));
            return List.of(command.split("\0")).contains(folder.cluster().toString());
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private long pid() throws IOException {
        var lines = pidLines();
        return lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
    }

    private List<String> pidLines() throws IOException {
        try {
            return Files.readAllLines(pidFile());
        } catch (NoSuchFileException stopped) {
            return List.of();
        }
    }

    private Path pidFile() {
        return folder.cluster().resolve("postmaster.pid");
    }

    private Path program(String name) {
        return binaries.resolve("bin").resolve(name);
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var builder =
                withPlainEnvironment(
                        new ProcessBuilder(account.command(program(program), arguments)));
        var process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new EmbeddedPostgresFault(
                    "PostgreSQL's program " + program + " failed: " + output.strip());
        }
    }

    private ProcessBuilder withPlainEnvironment(ProcessBuilder builder) {
        builder.directory(folder.postgresql().toFile()).environment().clear();
        builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "LC_ALL", "C", "TZ", "UTC"));
        return builder;
    }

    private void rotateLog() throws IOException {
        if (Files.exists(folder.log()) && Files.size(folder.log()) > LOG_BYTES_MAX) {
            Files.move(
                    folder.log(),
                    folder.log().resolveSibling("server.log.1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
