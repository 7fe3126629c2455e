package org.samspel.identity.oidc;

import com.nimbusds.jwt.JWTClaimsSet;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A server with a provider of few words beside it; all tests of signing in share the two. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "samspel.sign-in.oidc.client-id=" + LocalIssuer.CLIENT,
            "samspel.sign-in.oidc.claims.username=preferred_username",
            "samspel.sign-in.oidc.units[DK-SOR-1]=nj/vejgaard",
            "samspel.sign-in.oidc.units[SE2321000131-E000000000001]=jh/alsangen",
            "samspel.sign-in.oidc.roles[laege]=GP",
            "samspel.sign-in.oidc.professions[7170]=DOCTOR",
            "samspel.sign-in.oidc.assurance.REVIEWER=urn:high",
            "samspel.sign-in.oidc.acr-values=urn:high,urn:low"
        })
abstract class WithProvider {
    static final LocalIssuer ISSUER = new LocalIssuer();
    static final Map<String, String> GP =
            Map.of("unit", "DK-SOR-1", "role", "laege", "profession", "7170");
    static final Map<String, String> SWEDISH_GP =
            Map.of("unit", "SE2321000131-E000000000001", "role", "GP");
    static final Map<String, String> REVIEWER = Map.of("unit", "nj/logkontrol", "role", "REVIEWER");

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("samspel.sign-in.oidc.issuer", ISSUER::address);
    }

    Caller caller() {
        return new Caller(port, ISSUER);
    }

    static Consumer<JWTClaimsSet.Builder> as(Object... assignments) {
        return token ->
                token.subject(UUID.randomUUID().toString())
                        .claim("name", "Lise Lægholm")
                        .claim("assignments", List.of(assignments));
    }

    static List<String> accountsIn(String page) {
        return Pattern.compile("name=\"account\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
