package org.samspel.identity.web;

import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;

/**
 * The page before all others.
 *
 * @param provider the way to the identity provider, where there is one
 * @param areas the demo's users by area; empty where there is no demo
 * @param publicPages what can be read without signing in
 */
public record SignInPage(
        PageContext page, Optional<Link> provider, List<AreaUsers> areas, List<Link> publicPages) {
    /** The users of one area. */
    public record AreaUsers(String area, List<DemoUser> users) {}

    /** One user to try: who it is and where. */
    public record DemoUser(String username, String name, String title, String unit) {}
}
