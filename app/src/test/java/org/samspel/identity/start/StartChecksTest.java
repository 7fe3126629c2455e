package org.samspel.identity.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A server for real work starts only with a real way to sign in. */
class StartChecksTest {
    private static final String OIDC = "samspel.sign-in.oidc.";

    @TempDir private Path folder;

    private static MockEnvironment complete() {
        return new MockEnvironment()
                .withProperty(OIDC + "issuer", "https://sign-in.example")
                .withProperty(OIDC + "client-id", "samspel");
    }

    private static StartRefused refusal(MockEnvironment environment) {
        return catchThrowableOfType(StartRefused.class, () -> StartChecks.check(environment));
    }

    @Test
    void letsAServerStartWhoseProviderIsSetUp() {
        assertThatCode(() -> StartChecks.check(complete())).doesNotThrowAnyException();
    }

    @Test
    void refusesWithoutAnIdentityProvider() {
        assertThat(refusal(new MockEnvironment()).way()).contains("samspel.sign-in.oidc.issuer");
        assertThat(refusal(complete().withProperty(OIDC + "client-id", " ")).reason())
                .contains("No identity provider");
    }

    @Test
    void refusesTheDemo() {
        var environment = complete();
        environment.setActiveProfiles("production", "demo");

        assertThat(refusal(environment).reason()).contains("without a password");
    }

    @Test
    void refusesAProviderWhoseWordAnyoneOnTheWayCouldChange() {
        assertThat(
                        refusal(complete().withProperty(OIDC + "issuer", "http://sign-in.example"))
                                .way())
                .contains("https");
        assertThat(refusal(complete().withProperty(OIDC + "issuer", "no address")).way())
                .contains("https");
        assertThatCode(
                        () ->
                                StartChecks.check(
                                        complete()
                                                .withProperty(
                                                        OIDC + "issuer",
                                                        "http://localhost:8180/realms/samspel")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesASecretThatItCannotRead() throws IOException {
        var file = folder.resolve("secret");

        assertThat(refusal(complete().withProperty(OIDC + "client-secret-file", file.toString())))
                .isNotNull();
        Files.writeString(file, "s");
        assertThat(refusal(complete().withProperty(OIDC + "client-secret-file", file.toString())))
                .isNull();
    }

    @Test
    void endsTheProcessWithAFaultThatSaysWhatToDo() throws Exception {
        var log = folder.resolve("log");
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.samspel.Samspel",
                                "start",
                                "--samspel.data=" + folder.resolve("data"))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isNotZero();
        assertThat(Files.readString(log, StandardCharsets.UTF_8))
                .contains("No identity provider is set up", "./samspel start --config FILE")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("data")).doesNotExist();
    }
}
