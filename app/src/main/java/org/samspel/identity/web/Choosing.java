package org.samspel.identity.web;

import jakarta.servlet.http.HttpServletRequest;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Someone who has shown who they are, but has not chosen an assignment yet: so nobody is signed in.
 *
 * @param strongerFor how many assignments would ask for a stronger sign-in
 */
record Choosing(UUID user, List<UUID> offered, int strongerFor) implements Serializable {
    static final String KEPT = Choosing.class.getName();

    Choosing {
        offered = List.copyOf(offered);
    }

    static Optional<Choosing> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof Choosing choosing
                ? Optional.of(choosing)
                : Optional.empty();
    }
}
