package org.samspel.agreement.web;

import org.jspecify.annotations.Nullable;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;

/**
 * All editions of a version.
 *
 * @param lang of the agreement’s own words, where it is not the page’s
 * @param notice that it is no version yet, where it is none
 * @param archive all of them in one file
 * @param portals the packages for the parties’ guideline portals
 */
public record EditionsPage(
        PageContext page,
        @Nullable String lang,
        String title,
        String version,
        Optional<String> notice,
        List<Line> lines,
        Link archive,
        List<Link> portals,
        String nav,
        Link back) {

    /** An edition, perhaps for one audience, and its files. */
    public record Line(Link read, String about, List<Link> files) {}
}
