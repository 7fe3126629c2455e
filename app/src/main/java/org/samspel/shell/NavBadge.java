package org.samspel.shell;

import org.samspel.kernel.Actor;

/** The number beside a word of the navigation: how much waits there for the reader. */
public interface NavBadge {
    /** What is more is shown as more than that. */
    int SHOWN_MAX = 99;

    /** The {@link NavEntry#key()} it stands beside. */
    String navKey();

    /** How much, but no more than one above {@link #SHOWN_MAX}: it stands on every page. */
    int count(Actor actor);
}
