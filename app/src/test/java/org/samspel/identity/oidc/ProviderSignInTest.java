package org.samspel.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Signing in over a provider, with tokens that are really signed. */
class ProviderSignInTest extends WithProvider {
    @Autowired private JdbcClient jdbc;

    @Test
    void asksForACodeWithAProofKeyAndANonce() {
        assertThat(caller().begin())
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", "urn:high urn:low")
                .containsKeys("code_challenge", "nonce", "state");
    }

    @Test
    void signsInAsTheOneAssignmentInASessionOfItsOwn() {
        var caller = caller();
        var request = caller.begin();
        var before = caller.session();

        assertThat(caller.answer(request, ISSUER.grant(request, as(GP)))).isEqualTo("/");

        assertThat(caller.session()).isNotBlank().isNotEqualTo(before);
        assertThat(caller.get("/").body())
                .contains("Lise Lægholm", "Lægehuset Vejgaard", "Sign out everywhere")
                .doesNotContain("Change assignment");
    }

    @Test
    void endsASessionThatNobodyHasUsedForAWhile() {
        var caller = caller();
        caller.signIn(as(GP));
        assertThat(caller.get("/people").statusCode()).isEqualTo(200);

        var id = new String(Base64.getDecoder().decode(caller.session()), StandardCharsets.UTF_8);
        var hours = Duration.ofHours(2).toMillis();
        assertThat(
                        jdbc.sql(
                                        "update session.spring_session set last_access_time ="
                                                + " last_access_time - :hours, expiry_time ="
                                                + " expiry_time - :hours where session_id = :id")
                                .param("hours", hours)
                                .param("id", id)
                                .update())
                .isEqualTo(1);

        assertThat(caller.location(caller.get("/people"))).isEqualTo("/sign-in");
    }

    @Test
    void takesATokenThatIsItselfTheAssignment() {
        var caller = caller();

        assertThat(
                        caller.signIn(
                                token ->
                                        token.subject("flat")
                                                .claim("unit", List.of("DK-SOR-1"))
                                                .claim("role", "laege")))
                .isEqualTo("/");
    }

    @Test
    void letsWhoHasSeveralAssignmentsChooseOneAndChangeIt() {
        var caller = caller();

        assertThat(caller.signIn(as(GP, SWEDISH_GP))).isEqualTo("/sign-in/assignment");

        assertThat(caller.location(caller.get("/people"))).isEqualTo("/sign-in");
        var choice = caller.get("/sign-in/assignment").body();
        assertThat(choice).contains("Lægehuset Vejgaard", "Nordjylland", "Jämtland Härjedalen");
        var accounts = accountsIn(choice);
        assertThat(accounts).hasSize(2);
        assertThat(
                        caller.post(
                                        "/sign-in/assignment",
                                        "account="
                                                + accounts.get(0)
                                                + "&account="
                                                + accounts.get(1))
                                .statusCode())
                .isEqualTo(422);
        assertThat(caller.post("/sign-in/assignment", "account=" + UUID.randomUUID()).statusCode())
                .isEqualTo(422);

        var first = caller.post("/sign-in/assignment", "account=" + accounts.get(0));
        assertThat(first.statusCode()).isEqualTo(303);
        var work = caller.get("/").body();
        assertThat(work).contains("Change assignment");

        caller.post("/sign-in/assignment", "account=" + accounts.get(1));
        assertThat(caller.get("/").body()).isNotEqualTo(work).contains("Change assignment");
    }

    @Test
    void doesNotOfferAnAssignmentThatTheProviderNoLongerNames() {
        var subject = UUID.randomUUID().toString();
        var caller = caller();
        assertThat(caller.signIn(as(GP, SWEDISH_GP).andThen(token -> token.subject(subject))))
                .isEqualTo("/sign-in/assignment");

        assertThat(caller().signIn(as(GP).andThen(token -> token.subject(subject)))).isEqualTo("/");
    }

    @Test
    void callsSomeoneAsTheProviderDoesNow() {
        var mine = as(GP).andThen(token -> token.subject("renamed"));
        caller().signIn(mine);

        var caller = caller();
        caller.signIn(mine.andThen(token -> token.claim("name", "Lise Nygift")));

        assertThat(caller.get("/").body()).contains("Lise Nygift").doesNotContain("Lise Lægholm");
    }

    @Test
    void leavesAnAccountOfTheContentFilesToTheFirstWhoProvedToBeIt() {
        var named = as(GP).andThen(token -> token.claim("preferred_username", "gp.nj"));
        var subject = UUID.randomUUID().toString();
        var caller = caller();

        caller.signIn(named.andThen(token -> token.subject(subject).claim("name", "Other")));
        assertThat(caller.get("/").body()).contains("Lise Lægholm").doesNotContain("Other");

        var another = caller();
        another.signIn(named.andThen(token -> token.claim("name", "Another")));
        assertThat(another.get("/").body()).contains("Another").doesNotContain("Lise Lægholm");
    }

    @Test
    void asksForAStrongerSignInWhereTheRoleNeedsOne() {
        assertThat(caller().signIn(as(REVIEWER))).isEqualTo("/sign-in/refused/assurance-low");
        assertThat(caller().signIn(as(REVIEWER).andThen(token -> token.claim("acr", "urn:low"))))
                .isEqualTo("/sign-in/refused/assurance-low");
        assertThat(caller().signIn(as(REVIEWER).andThen(token -> token.claim("acr", "urn:high"))))
                .isEqualTo("/reviews");
    }
}
