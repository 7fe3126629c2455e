package org.samspel.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** Signing out: here, everywhere, and at the provider. */
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
}
