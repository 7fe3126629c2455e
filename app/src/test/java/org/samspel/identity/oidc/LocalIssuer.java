package org.samspel.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * An OpenID provider of few words: its tokens are really signed, its codes are good for one use and
 * for the one who knows the verifier of the challenge.
 */
public final class LocalIssuer implements AutoCloseable {
    public static final String CLIENT = "samspel-test";

    private final HttpServer server;
    private final RSAKey key = key();
    private final RSAKey foreignKey = key();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private volatile boolean away;
    private int granted;

    private record Grant(String challenge, String token) {}

    public LocalIssuer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext("/keys", exchange -> answer(exchange, 200, keys()));
        server.createContext("/token", this::token);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Signs in whoever comes with that request, and gives the code. */
    public synchronized String grant(
            Map<String, String> request, Consumer<JWTClaimsSet.Builder> claims) {
        return grant(request, claims, key);
    }

    /** The same with a key that nobody has heard of. */
    public synchronized String forge(
            Map<String, String> request, Consumer<JWTClaimsSet.Builder> claims) {
        return grant(request, claims, foreignKey);
    }

    /** The token that says that a sign-in has ended here. */
    public String ended(Consumer<JWTClaimsSet.Builder> claims) {
        return ended(claims, key);
    }

    /** The same with a key that nobody has heard of. */
    public String forgeEnded(Consumer<JWTClaimsSet.Builder> claims) {
        return ended(claims, foreignKey);
    }

    private String ended(Consumer<JWTClaimsSet.Builder> claims, RSAKey signer) {
        var now = Instant.now();
        var token =
                new JWTClaimsSet.Builder()
                        .issuer(address())
                        .audience(CLIENT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(120)))
                        .jwtID("ended-" + now)
                        .claim(
                                "events",
                                Map.of(
                                        "http://schemas.openid.net/event/backchannel-logout",
                                        Map.of()));
        claims.accept(token);
        return signed(token.build(), signer, new JOSEObjectType("logout+jwt"));
    }

    /** Whether it fails from now on when it is asked for a token. */
    public void away(boolean away) {
        this.away = away;
    }

    private String grant(
            Map<String, String> request, Consumer<JWTClaimsSet.Builder> claims, RSAKey signer) {
        var now = Instant.now();
        var token =
                new JWTClaimsSet.Builder()
                        .issuer(address())
                        .audience(CLIENT)
                        .subject("subject-1")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("nonce", request.get("nonce"));
        claims.accept(token);
        var code = "code-" + granted++;
        grants.put(
                code,
                new Grant(
                        request.getOrDefault("code_challenge", ""),
                        signed(token.build(), signer, JOSEObjectType.JWT)));
        return code;
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                Map.of(
                        "issuer",
                        address(),
                        "authorization_endpoint",
                        address() + "/authorize",
                        "token_endpoint",
                        address() + "/token",
                        "jwks_uri",
                        address() + "/keys",
                        "end_session_endpoint",
                        address() + "/end",
                        "response_types_supported",
                        new String[] {"code"},
                        "subject_types_supported",
                        new String[] {"public"},
                        "id_token_signing_alg_values_supported",
                        new String[] {"RS256"}));
    }

    private void token(HttpExchange exchange) throws IOException {
        if (away) {
            answer(exchange, 503, Map.of());
            return;
        }
        var form =
                Query.of(
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var grant = grants.remove(form.getOrDefault("code", ""));
        if (grant == null
                || !grant.challenge().equals(challenge(form.getOrDefault("code_verifier", "")))) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        answer(
                exchange,
                200,
                Map.of(
                        "access_token",
                        "access",
                        "token_type",
                        "Bearer",
                        "expires_in",
                        300,
                        "id_token",
                        grant.token()));
    }

    private Map<String, Object> keys() {
        return new JWKSet(key).toJSONObject(true);
    }

    private static String challenge(String verifier) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWTClaimsSet claims, RSAKey key, JOSEObjectType type) {
        try {
            var token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256)
                                    .type(type)
                                    .keyID(key.getKeyID())
                                    .build(),
                            claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("the-key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = new JsonMapper().writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
