package org.samspel.agreement.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.workshop.WordDiff;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.util.List;
import java.util.Optional;

/**
 * What a version changes: in short, then clause by clause, rule by rule, deadline by deadline.
 *
 * @param lang of the agreement's own words, where it is not the page's
 * @param notice that it is no version yet, where it is none
 * @param summary in the authors' words
 * @param none that there is nothing to compare with, or nothing that differs
 */
public record ChangesPage(
        PageContext page,
        @Nullable String lang,
        String title,
        String version,
        Optional<String> notice,
        Optional<String> summary,
        Optional<String> none,
        List<ClauseChange> clauses,
        List<RuleChange> rules,
        List<DeadlineChange> deadlines,
        Link back,
        List<Link> others) {

    /**
     * @param parts the texts compared word by word
     */
    public record ClauseChange(Pill kind, String title, List<WordDiff.Part> parts) {}

    /**
     * @param parts what the rule says, compared word by word
     */
    public record RuleChange(Pill kind, String title, List<WordDiff.Part> parts) {}

    public record DeadlineChange(String destination, String before, String after) {}
}
