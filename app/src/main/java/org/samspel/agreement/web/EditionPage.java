package org.samspel.agreement.web;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;

/**
 * A version as a document: whole, or the short edition of what everybody must know.
 *
 * @param lang of the agreement's own words, where it is not the page's
 * @param notice that it is no version yet, where it is none
 * @param others the other editions
 */
public record EditionPage(
        PageContext page,
        @Nullable String lang,
        String title,
        String kind,
        String version,
        Optional<String> notice,
        String summary,
        List<ChapterPart> chapters,
        List<TablePart> tables,
        List<DeadlineLine> deadlines,
        List<String> sources,
        Link back,
        List<Link> others) {

    public record ChapterPart(String title, List<ClausePart> clauses) {}

    public record ClausePart(String anchor, String title, Content text) {}

    public record TablePart(String name, List<RuleText> rules) {}

    /**
     * @param asked what the rule asks for, in one line
     */
    public record RuleText(String asked, String destination, String clause, String why) {}

    public record DeadlineLine(String destination, String deadline, String clause) {}
}
