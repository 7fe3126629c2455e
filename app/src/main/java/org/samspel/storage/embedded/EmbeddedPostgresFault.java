package org.samspel.storage.embedded;

/** Why the embedded PostgreSQL does not run, in words for whoever starts the server. */
public final class EmbeddedPostgresFault extends RuntimeException {
    EmbeddedPostgresFault(String whatToDo) {
        super(whatToDo);
    }

    EmbeddedPostgresFault(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
