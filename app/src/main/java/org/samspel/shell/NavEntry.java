package org.samspel.shell;

import org.samspel.kernel.Role;

import java.util.Set;

/**
 * A word of the navigation, declared as a bean by the room that owns the page.
 *
 * @param key the text key of the word, such as {@code shell.nav.people}; also names the entry
 * @param href the page's address; addresses below it count as inside
 * @param roles who sees it
 * @param order 10 to do, 20 people, 30 agreements, 40 cooperation, 50 follow-up
 */
public record NavEntry(String key, String href, Icon icon, Set<Role> roles, int order) {
    public NavEntry {
        roles = Set.copyOf(roles);
    }

    /** Whether the address is this entry's page or one below it. */
    public boolean holds(String path) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }
}
