package org.samspel.shell;

import java.util.Optional;

/** Answers who asks for the page at hand; the room {@code identity} implements it. */
public interface SignedIn {
    Optional<Signed> current();
}
