package org.samspel.agreement.workshop.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.workshop.Revision;
import org.samspel.shell.Definition;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.util.List;
import java.util.Optional;

/**
 * Where the work on a coming version stands, and what can be done next.
 *
 * @param lang of the agreement's own words, where it is not the page's
 * @param next the step that leads on
 * @param ways the other steps
 * @param writable whether the reader may write in it now
 * @param faults what keeps the draft from going out, in words
 * @param history what has happened, the oldest first
 */
public record RevisionPage(
        PageContext page,
        @Nullable String lang,
        Revision revision,
        Pill state,
        String lead,
        Optional<Link> next,
        List<Link> ways,
        boolean writable,
        List<Fault> faults,
        List<Definition> about,
        List<Body> bodies,
        List<ChapterLines> chapters,
        List<TableLine> tables,
        List<Happened> history) {

    /**
     * @param lang of words that come from the reading of files
     */
    public record Fault(String words, @Nullable String lang) {}

    /**
     * A body that approves.
     *
     * @param decision what it has decided, in words
     */
    public record Body(String name, Pill state, Optional<String> decision) {}

    public record ChapterLines(String title, List<ClauseLine> clauses) {}

    /**
     * @param written by whom and when it was changed; empty while it is as it was
     */
    public record ClauseLine(
            String anchor,
            String number,
            String title,
            Optional<String> href,
            String phases,
            String responsible,
            String deadlines,
            boolean isShort,
            String written) {}

    public record TableLine(String name, Optional<String> href, String rules, String written) {}

    public record Happened(String what, String by, String when) {}

    public Link back() {
        return new Link("/agreements/" + revision.key().slug(), page.text("agreement.back"));
    }
}
