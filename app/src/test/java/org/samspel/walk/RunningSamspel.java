package org.samspel.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/** The packaged server as a process of its own, which can be killed as machines are. */
final class RunningSamspel implements AutoCloseable {
    private static final Duration START_MAX = Duration.ofMinutes(3);

    private final Path data;
    private final Path content;
    private final Path log;
    private final int port;
    private String today;
    private Process process;

    /**
     * @param today the day that the server lives in, or empty for the real one
     */
    RunningSamspel(Path data, Path content, String today) throws IOException {
        this.data = data;
        this.content = content;
        this.log = data.resolveSibling(data.getFileName() + ".log");
        this.port = freePort();
        this.today = today;
        this.process = start();
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** As the power fails: no goodbye. */
    void killHard() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    void startAgain() {
        process = start();
    }

    /** Says goodbye and comes back on another day. */
    void startAgainOn(LocalDate day) {
        close();
        today = day.toString();
        process = start();
    }

    private Process start() {
        try {
            Files.deleteIfExists(log);
            var begun = Instant.now();
            var started =
                    new ProcessBuilder(
                                    PackagedServer.java(),
                                    "-XX:+UseSerialGC",
                                    "-XX:TieredStopAtLevel=1",
                                    "-jar",
                                    PackagedServer.jar().toString(),
                                    "--spring.profiles.active=demo",
                                    "--server.port=" + port,
                                    "--samspel.data=" + data,
                                    "--samspel.content=" + content,
                                    "--samspel.today=" + today,
                                    // The written stories, so that nobody comes in on the way.
                                    "--samspel.demo.persons=20")
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            awaitReady(started, begun);
            System.out.println(
                    "Samspel was ready after "
                            + Duration.between(begun, Instant.now()).toMillis()
                            + " ms");
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(Process started, Instant begun) throws IOException {
        while (!Files.readString(log).contains("Samspel is ready at")) {
            if (!started.isAlive() || begun.plus(START_MAX).isBefore(Instant.now())) {
                throw new IllegalStateException("Samspel did not start:\n" + Files.readString(log));
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(30, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
