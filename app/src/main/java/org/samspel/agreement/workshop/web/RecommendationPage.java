package org.samspel.agreement.workshop.web;

import org.jspecify.annotations.Nullable;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.util.List;
import java.util.Optional;

/**
 * The matrix of national recommendations: each with the clauses that answer it.
 *
 * @param lang of the agreement's own words, where it is not the page's
 * @param counts how many are covered, partly and not
 * @param add to write another, for who may
 */
public record RecommendationPage(
        PageContext page,
        @Nullable String lang,
        String title,
        String version,
        Link back,
        List<Pill> counts,
        List<Line> lines,
        Optional<Link> add) {

    /**
     * @param written by whom and when, empty while it is as it came
     * @param edit for who may
     */
    public record Line(
            String text,
            String source,
            Pill cover,
            List<Link> clauses,
            String why,
            String verify,
            String written,
            Optional<String> edit) {}
}
