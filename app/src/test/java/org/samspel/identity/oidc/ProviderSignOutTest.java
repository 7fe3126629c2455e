package org.samspel.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Signing out: here, everywhere, and at the provider. */
@ExtendWith(OutputCaptureExtension.class)
class ProviderSignOutTest extends WithProvider {
    @Test
    void signsOutHereAndAtTheProviderWithoutTellingWho() {
        var caller = caller();
        caller.signIn(as(GP));

        assertThat(caller.location(caller.post("/sign-out", "")))
                .startsWith(ISSUER.address() + "/end?client_id=" + LocalIssuer.CLIENT)
                .contains("post_logout_redirect_uri=")
                .doesNotContain("id_token_hint");
        assertThat(caller.location(caller.get("/people"))).isEqualTo("/sign-in");
    }

    @Test
    void signsOutOfEverySessionOfTheUserAndOfNobodyElse() {
        var subject = UUID.randomUUID().toString();
        var mine = as(GP, SWEDISH_GP).andThen(token -> token.subject(subject));
        var here = caller();
        var elsewhere = caller();
        var choosing = caller();
        var other = caller();
        for (var caller : List.of(here, elsewhere)) {
            caller.signIn(mine);
            var accounts = accountsIn(caller.get("/sign-in/assignment").body());
            caller.post("/sign-in/assignment", "account=" + accounts.get(caller == here ? 0 : 1));
            assertThat(caller.get("/people").statusCode()).isEqualTo(200);
        }
        choosing.signIn(mine);
        other.signIn(as(GP));

        here.post("/sign-out/everywhere", "");

        assertThat(here.location(here.get("/people"))).isEqualTo("/sign-in");
        assertThat(elsewhere.location(elsewhere.get("/people"))).isEqualTo("/sign-in");
        assertThat(choosing.location(choosing.get("/sign-in/assignment"))).isEqualTo("/sign-in");
        assertThat(other.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void endsEverySessionOfTheUserWhenTheProviderSaysSo() {
        var subject = UUID.randomUUID().toString();
        var mine = as(GP).andThen(token -> token.subject(subject));
        var here = caller();
        var elsewhere = caller();
        var other = caller();
        here.signIn(mine);
        elsewhere.signIn(mine);
        other.signIn(as(GP));

        assertThat(ended(ISSUER.ended(token -> token.subject(subject)))).isEqualTo(200);

        assertThat(here.location(here.get("/people"))).isEqualTo("/sign-in");
        assertThat(elsewhere.location(elsewhere.get("/people"))).isEqualTo("/sign-in");
        assertThat(other.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void endsNothingForAnyoneWhoNeverSignedInHere() {
        assertThat(ended(ISSUER.ended(token -> token.subject("never-here")))).isEqualTo(200);
    }

    static Stream<Arguments> wrongTokens() {
        return Stream.of(
                wrong("of another issuer", token -> token.issuer("https://elsewhere.example")),
                wrong("for another system", token -> token.audience("another-system")),
                wrong("that has expired", token -> token.expirationTime(secondsAgo(120))),
                wrong("of long ago", token -> token.issueTime(secondsAgo(600))),
                wrong("without a time", token -> token.issueTime(null)),
                wrong("that is for signing in", token -> token.claim("nonce", "a-nonce")),
                wrong("about another event", token -> token.claim("events", Map.of("x", Map.of()))),
                wrong("about no event", token -> token.claim("events", null)),
                wrong("about nobody", token -> token.subject(null)));
    }

    private static Arguments wrong(String what, Consumer<JWTClaimsSet.Builder> claims) {
        return Arguments.of(what, claims);
    }

    private static Date secondsAgo(int seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTokens")
    void endsNothingByAToken(
            String what, Consumer<JWTClaimsSet.Builder> claims, CapturedOutput output) {
        var caller = caller();
        var subject = UUID.randomUUID().toString();
        caller.signIn(as(GP).andThen(token -> token.subject(subject)));

        var token = ISSUER.ended(right(subject).andThen(claims));

        assertThat(ended(token)).as(what).isEqualTo(400);
        assertThat(caller.get("/people").statusCode()).isEqualTo(200);
        assertThat(output)
                .contains("A sign-out by the identity provider was refused")
                .doesNotContain(subject);
    }

    @Test
    void endsNothingByATokenThatAnotherHasSignedOrByNone() {
        var caller = caller();
        var subject = UUID.randomUUID().toString();
        caller.signIn(as(GP).andThen(token -> token.subject(subject)));

        assertThat(ended(ISSUER.forgeEnded(right(subject)))).isEqualTo(400);
        assertThat(ended("")).isEqualTo(400);
        assertThat(ended("no.token.atall")).isEqualTo(400);
        assertThat(caller.get("/people").statusCode()).isEqualTo(200);
    }

    private static Consumer<JWTClaimsSet.Builder> right(String subject) {
        return token -> token.subject(subject);
    }

    private int ended(String token) {
        return caller().call("/sign-in/ended", "logout_token=" + token).statusCode();
    }
}
