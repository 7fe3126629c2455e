package org.samspel.shell;

import org.samspel.kernel.Actor;

/** The number beside a word of the navigation: how much waits there for the reader. */
public interface NavBadge {
    /** The {@link NavEntry#key()} it stands beside. */
    String navKey();

    int count(Actor actor);
}
