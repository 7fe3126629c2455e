package org.samspel.shell;

import java.util.Optional;

/** What a room has to say above every page, before sign-in too; asked for each page. */
public interface Notices {
    Optional<Notice> now(Texts texts);
}
