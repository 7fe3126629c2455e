package org.samspel.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a session keeps of who signed in; the assignment is read anew at each request.
 *
 * @param user whom an identity provider vouched for, over all assignments; nobody with the demo
 * @param offered the accounts among which the user may change in this session
 */
record SignedInUser(UUID account, @Nullable UUID user, List<UUID> offered)
        implements Serializable, AuthenticatedPrincipal {

    SignedInUser {
        // A session that was begun by an older version has no such list.
        offered = offered == null ? List.of() : List.copyOf(offered);
    }

    SignedInUser(UUID account) {
        this(account, null, List.of());
    }

    /** Under which all sessions of the same user are found. */
    @Override
    public String getName() {
        return user == null ? "account:" + account : nameOf(user);
    }

    static String nameOf(UUID user) {
        return "user:" + user;
    }
}
