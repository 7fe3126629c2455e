package org.samspel.shell;

import java.util.List;

/** What a room shows to everybody; the sign-in page leads there. */
public interface PublicPages {
    List<Link> of(PageContext page);
}
