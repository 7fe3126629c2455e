package org.samspel.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The packaged server, unpacked once as {@code ./samspel run} does it: it starts in two thirds of
 * the time.
 */
final class PackagedServer {
    private static final Path TARGET = Path.of("target");
    private static final Path JAR = unpack();

    private PackagedServer() {}

    static Path jar() {
        return JAR;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path unpack() {
        try {
            var packaged = packaged();
            var unpacked = TARGET.resolve("walk");
            var done =
                    new ProcessBuilder(
                                    java(),
                                    "-Djarmode=tools",
                                    "-jar",
                                    packaged.toString(),
                                    "extract",
                                    "--force",
                                    "--destination",
                                    unpacked.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(TARGET.resolve("walk.log").toFile())
                            .start()
                            .waitFor();
            if (done != 0) {
                throw new IllegalStateException("The packaged jar was not unpacked");
            }
            return unpacked.resolve(packaged.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path packaged() throws IOException {
        try (var files = Files.list(TARGET)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
            if (jars.size() != 1) {
                throw new IllegalStateException(
                        "One packaged jar is expected in target, not " + jars);
            }
            return jars.getFirst();
        }
    }
}
