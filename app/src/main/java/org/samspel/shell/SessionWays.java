package org.samspel.shell;

/**
 * What else a session lets its user do than sign out.
 *
 * @param everywhere whether all sessions of the user can be ended at once
 * @param assignments whether there are several assignments to change between
 */
public record SessionWays(boolean everywhere, boolean assignments) {
    /** Of a session that has no identity provider behind it. */
    public static final SessionWays NONE = new SessionWays(false, false);
}
