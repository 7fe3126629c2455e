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
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All that can be wrong with a sign-in: each a page, and a line that names nobody. */
@ExtendWith(OutputCaptureExtension.class)
class ProviderRefusalsTest extends WithProvider {
    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        "token-expired",
                        as(GP).andThen(
                                        token ->
                                                token.issueTime(
                                                                Date.from(
                                                                        Instant.now()
                                                                                .minusSeconds(900)))
                                                        .expirationTime(
                                                                Date.from(
                                                                        Instant.now()
                                                                                .minusSeconds(
                                                                                        600))))),
                refusal(
                        "foreign-audience",
                        as(GP).andThen(token -> token.audience("another-system"))),
                refusal(
                        "foreign-issuer",
                        as(GP).andThen(token -> token.issuer("https://elsewhere.example"))),
                refusal("token-wrong", as(GP).andThen(token -> token.claim("nonce", "another"))),
                refusal("token-wrong", as(GP).andThen(token -> token.subject(null))),
                refusal("claims-missing", token -> token.subject("nothing-more")),
                refusal("claims-missing", as()),
                refusal("claims-missing", as(Map.of("unit", "DK-SOR-1"))),
                refusal(
                        "several-units",
                        as(Map.of("unit", List.of("DK-SOR-1", "nj/engen"), "role", "GP"))),
                refusal("assignment-unknown", as(Map.of("unit", "DK-SOR-9", "role", "GP"))),
                refusal("assignment-unknown", as(Map.of("unit", "nj/nowhere", "role", "GP"))),
                refusal("assignment-unknown", as(Map.of("unit", "xx/vejgaard", "role", "GP"))),
                refusal("assignment-unknown", as(Map.of("unit", "DK-SOR-1", "role", "KING"))),
                refusal("assignment-unknown", as(Map.of("unit", "DK-SOR-1", "role", "PERSON"))));
    }

    private static Arguments refusal(String reason, Consumer<JWTClaimsSet.Builder> claims) {
        return Arguments.of(reason, claims);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refusesWithAPageAndALineThatNamesNobody(
            String reason, Consumer<JWTClaimsSet.Builder> claims, CapturedOutput output) {
        var caller = caller();

        assertThat(caller.signIn(claims)).isEqualTo("/sign-in/refused/" + reason);

        var page = caller.get("/sign-in/refused/" + reason);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Sign in again");
        assertThat(caller.location(caller.get("/people"))).isEqualTo("/sign-in");
        assertNamesNobody(output, SignInRefusal.ofSlug(reason).orElseThrow());
    }

    /** Other servers of this process may start meanwhile, and list whom one can be. */
    private static void assertNamesNobody(CapturedOutput output, SignInRefusal refusal) {
        assertThat(output.getAll().lines().filter(line -> line.contains("refused: " + refusal)))
                .isNotEmpty()
                .noneMatch(line -> line.contains("Lise"));
    }

    @Test
    void refusesATokenThatAnotherHasSigned(CapturedOutput output) {
        var caller = caller();
        var request = caller.begin();

        assertThat(caller.answer(request, ISSUER.forge(request, as(GP))))
                .isEqualTo("/sign-in/refused/token-wrong");
        assertThat(output).contains("refused: " + SignInRefusal.TOKEN_WRONG);
    }

    @Test
    void refusesAnAnswerThatComesASecondTime(CapturedOutput output) {
        var caller = caller();
        var request = caller.begin();
        var code = ISSUER.grant(request, as(GP));
        assertThat(caller.answer(request, code)).isEqualTo("/");

        assertThat(caller.answer(request, code)).isEqualTo("/sign-in/refused/answer-used");
        assertThat(caller.answer(caller.begin(), code)).isEqualTo("/sign-in/refused/answer-used");
        assertNamesNobody(output, SignInRefusal.ANSWER_USED);
    }

    @Test
    void refusesAnAnswerToAnotherBrowser() {
        var victim = caller();
        victim.begin();
        var attacker = caller().begin();

        assertThat(victim.answer(attacker, ISSUER.grant(attacker, as(GP))))
                .isEqualTo("/sign-in/refused/answer-used");
    }

    @Test
    void saysSoWhenTheProviderIsAwayAndGoesOnWhenItIsBack() {
        var caller = caller();
        var request = caller.begin();
        var code = ISSUER.grant(request, as(GP));

        ISSUER.away(true);
        try {
            assertThat(caller.answer(request, code)).isEqualTo("/sign-in/refused/provider-away");
        } finally {
            ISSUER.away(false);
        }

        assertThat(caller.get("/sign-in/refused/provider-away").body()).contains("Sign in again");
        assertThat(caller.signIn(as(GP))).isEqualTo("/");
    }

    @Test
    void tellsWhoBrokeOffThatNothingHappened() {
        var caller = caller();
        var state = caller.begin().get("state");

        assertThat(
                        caller.location(
                                caller.get("/sign-in/answer?error=access_denied&state=" + state)))
                .isEqualTo("/sign-in/refused/broken-off");
    }
}
