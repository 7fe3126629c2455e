package org.samspel.agreement.workshop.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.CompanionText.Measure;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.util.List;
import java.util.Optional;

/**
 * How a version is brought about and followed up.
 *
 * @param lang of the agreement's own words, where it is not the page's
 * @param overdue how many steps are, in words
 */
public record ImplementationPage(
        PageContext page,
        @Nullable String lang,
        String title,
        Link back,
        Optional<String> overdue,
        List<Step> steps,
        List<Measure> measures) {

    /**
     * @param written by whom and when its status was told last
     * @param report to tell of it, for who may
     */
    public record Step(
            String text,
            String responsible,
            String due,
            List<Pill> state,
            String evidence,
            String written,
            Optional<String> report) {}
}
