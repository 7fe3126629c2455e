package org.samspel.storage.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The operating system's account that PostgreSQL runs as: our own, or when we are root, {@code
 * nobody}, since PostgreSQL refuses root.
 */
enum Account {
    OURS,
    NOBODY;

    private static final int NOBODY_ID = 65534;

    static Account choose() throws IOException {
        return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0 ? NOBODY : OURS;
    }

    /** The command that runs a program as this account. */
    List<String> command(Path program, String... arguments) {
        return withPrivileges(List.of(), program, arguments);
    }

    /**
     * The command that runs a program as this account until the thread that started it ends. The
     * program leads a session of its own, so that Ctrl-C reaches us first and requests can finish.
     */
    List<String> boundCommand(Path program, String... arguments) {
        var bound = new ArrayList<>(List.of(installed("setsid").toString()));
        bound.addAll(withPrivileges(List.of("--pdeathsig", "INT"), program, arguments));
        return bound;
    }

    /** Gives a path to this account. */
    void own(Path path) throws IOException {
        if (this == NOBODY) {
            Files.setAttribute(path, "unix:uid", NOBODY_ID);
            Files.setAttribute(path, "unix:gid", NOBODY_ID);
        }
    }

    private List<String> withPrivileges(List<String> options, Path program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(installed("setpriv").toString());
        command.addAll(options);
        if (this == NOBODY) {
            command.addAll(
                    List.of(
                            "--reuid=" + NOBODY_ID,
                            "--regid=" + NOBODY_ID,
                            "--clear-groups",
                            "--no-new-privs"));
        }
        command.add("--");
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path installed(String program) {
        return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin")
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new EmbeddedPostgresFault(
                                        "The program "
                                                + program
                                                + " is missing: install the package util-linux, or"
                                                + " configure an external PostgreSQL"
                                                + " (samspel.database.*)"));
    }
}
