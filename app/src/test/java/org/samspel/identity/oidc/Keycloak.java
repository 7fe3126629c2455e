package org.samspel.identity.oidc;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Keycloak as a process of its own with the realm of the try-out, unpacked by Maven's profile
 * {@code long}.
 */
final class Keycloak implements AutoCloseable {
    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final Path REALM = Path.of("..", "deploy", "keycloak", "samspel-realm.json");
    private static final Duration START_MAX = Duration.ofMinutes(8);

    private final int port = freePort();
    private @Nullable Process running;

    String issuer() {
        return "http://localhost:" + port + "/realms/samspel";
    }

    /**
     * Starts it, unless it runs already.
     *
     * @param samspelPort where Samspel listens, instead of the try-out's 8080
     */
    void start(int samspelPort) throws IOException, InterruptedException {
        if (running != null) {
            return;
        }
        var home = home();
        var realm = home.resolve("data").resolve("import").resolve("samspel-realm.json");
        Files.createDirectories(realm.getParent());
        Files.writeString(
                realm, Files.readString(REALM).replace(":8080/", ":" + samspelPort + "/"));
        var log = UNPACKED.resolve("keycloak.log");
        var command =
                new ProcessBuilder(
                                "bash",
                                home.resolve("bin").resolve("kc.sh").toString(),
                                "start-dev",
                                "--import-realm",
                                "--db=dev-mem",
                                "--http-port=" + port)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // What suits the tests' own Java need not suit Keycloak's.
        command.environment().remove("JAVA_TOOL_OPTIONS");
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        var begun = Instant.now();
        var process = command.start();
        running = process;
        awaitReady(process, begun, log);
        System.out.println(
                "Keycloak was ready after "
                        + Duration.between(begun, Instant.now()).toMillis()
                        + " ms");
    }

    private void awaitReady(Process process, Instant begun, Path log)
            throws IOException, InterruptedException {
        while (!answers()) {
            if (!process.isAlive() || begun.plus(START_MAX).isBefore(Instant.now())) {
                throw new IllegalStateException(
                        "Keycloak did not start:\n" + Files.readString(log));
            }
            Thread.sleep(250);
        }
    }

    private boolean answers() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(
                                    URI.create(issuer() + "/.well-known/openid-configuration"))
                            .timeout(Duration.ofSeconds(10))
                            .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path home() throws IOException {
        var folders = UNPACKED.toFile().listFiles((dir, name) -> name.startsWith("keycloak-"));
        if (folders == null || folders.length != 1) {
            throw new IllegalStateException(
                    "Keycloak is unpacked by the Maven profile “long”: ./samspel test --long");
        }
        return folders[0].toPath().toRealPath();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        var process = running;
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.onExit()
                    .orTimeout(30, TimeUnit.SECONDS)
                    .exceptionally(late -> process.destroyForcibly())
                    .join();
        }
    }
}
