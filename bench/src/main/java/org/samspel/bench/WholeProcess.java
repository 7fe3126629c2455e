package org.samspel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A command in a process of its own, as the script starts it, and what it takes of the machine. */
final class WholeProcess {

    private static final int LOOK_EVERY_MS = 20;
    private static final long KIBIBYTES_OF_MEBIBYTE = 1024;

    /**
     * @param milliseconds from start to end, that of Java itself included
     * @param mebibytes the most memory that was held at once
     */
    record Taken(long milliseconds, long mebibytes) {}

    private WholeProcess() {}

    static Taken run(Class<?> main, String... words) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(List.of(words));
        var start = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var most = 0L;
        while (process.isAlive()) {
            most = Math.max(most, mostHeld(process.pid()));
            Thread.sleep(LOOK_EVERY_MS);
        }
        if (process.exitValue() > 1) {
            throw new IllegalStateException("The command ended with " + process.exitValue());
        }
        return new Taken((System.nanoTime() - start) / 1_000_000, most / KIBIBYTES_OF_MEBIBYTE);
    }

    /** Linux keeps the most that a process has held, in KiB; 0 elsewhere and after its end. */
    private static long mostHeld(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
