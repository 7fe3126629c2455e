package org.samspel.identity.web;

import org.samspel.identity.Accounts;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.util.List;

/** A request of a user who is signed in, for tests of the rooms' pages. */
public final class SignedInAs {
    private SignedInAs() {}

    public static RequestPostProcessor user(Accounts accounts, String username) {
        var account = accounts.named(username).orElseThrow();
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInUser(account.id().value()), null, List.of()));
    }
}
