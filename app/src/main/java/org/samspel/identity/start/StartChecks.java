package org.samspel.identity.start;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Before anything else of a server for real work: is there a real way to sign in? */
final class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** The profile of a server for real work. */
    static final String PROFILE = "production";

    private static final String OIDC = "samspel.sign-in.oidc.";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().acceptsProfiles(Profiles.of(PROFILE))) {
            check(context.getEnvironment());
        }
    }

    static void check(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new StartRefused(
                    "The profile demo is active, in which anyone signs in without a password.",
                    "Take “demo” out of spring.profiles.active, or use ./samspel run for a demo.");
        }
        var issuer = value(environment, "issuer");
        if (issuer.isEmpty() || value(environment, "client-id").isEmpty()) {
            throw new StartRefused(
                    "No identity provider is set up, so nobody could sign in.",
                    "Set samspel.sign-in.oidc.issuer, client-id and client-secret-file in a file,"
                            + " and name it: ./samspel start --config FILE. docs/sign-in.md says"
                            + " what each means.");
        }
        if (!isSafe(issuer)) {
            throw new StartRefused(
                    "The identity provider’s address is not https, so anyone on the way could read"
                            + " and change what it says.",
                    "Give samspel.sign-in.oidc.issuer the provider’s https address.");
        }
        var secret = value(environment, "client-secret-file");
        if (!secret.isEmpty() && !Files.isReadable(Path.of(secret))) {
            throw new StartRefused(
                    "The file with the client’s secret cannot be read.",
                    "Let samspel.sign-in.oidc.client-secret-file name a file that this user may"
                            + " read.");
        }
    }

    private static String value(Environment environment, String key) {
        return environment.getProperty(OIDC + key, "").strip();
    }

    /** Plain http is for a provider on the same machine alone, as in a try-out. */
    private static boolean isSafe(String issuer) {
        try {
            var address = URI.create(issuer);
            return "https".equals(address.getScheme())
                    || (address.getHost() != null && THIS_MACHINE.contains(address.getHost()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
