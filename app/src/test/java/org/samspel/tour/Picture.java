package org.samspel.tour;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.Role;
import org.samspel.visit.Cost;

import java.util.List;
import java.util.Set;

/**
 * One page as one user saw it.
 *
 * @param route as in the access matrix, with its method
 * @param role of the user; nobody's before sign-in
 * @param state what was done to come there; empty for the page itself
 * @param files the pictures by the view's code, in the folder of the index
 * @param cost of the request, where the server was asked without a browser before
 */
record Picture(
        String area,
        String route,
        @Nullable Role role,
        String user,
        String state,
        String title,
        List<Shot> files,
        Set<String> wrong,
        @Nullable Cost cost) {

    /** A file and the view it shows. */
    record Shot(String view, String file) {}

    String roleName() {
        return role == null
                ? "before sign-in"
                : role.name().replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
    }
}
