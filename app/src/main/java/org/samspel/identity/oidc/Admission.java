package org.samspel.identity.oidc;

import org.samspel.identity.Account;

import java.util.List;
import java.util.UUID;

/** What becomes of someone whom the provider has vouched for. */
public sealed interface Admission {
    /**
     * @param user the same at each sign-in, whichever assignment is chosen
     * @param offered one or several accounts, to choose one of
     * @param strongerFor how many more a stronger sign-in would offer
     */
    record Admitted(UUID user, List<Account> offered, int strongerFor) implements Admission {}

    record Refused(SignInRefusal reason) implements Admission {}
}
