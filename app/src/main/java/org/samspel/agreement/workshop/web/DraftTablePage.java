package org.samspel.agreement.workshop.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.util.List;
import java.util.Optional;

/**
 * A table of a draft: its rules in words, and what the checks find.
 *
 * @param lang of the agreement's own words, where it is not the page's
 * @param version that the buttons change the table at
 * @param undone what was asked for and not done, because somebody else was faster
 */
public record DraftTablePage(
        PageContext page,
        @Nullable String lang,
        RevisionKey key,
        String id,
        String title,
        String howRead,
        int version,
        boolean writable,
        Optional<Undone> undone,
        List<RuleLine> rules,
        List<FindingLine> findings) {

    /**
     * @param conditions what it asks, in words
     * @param also what is done beside, in words; or empty
     */
    public record RuleLine(
            int number,
            List<String> conditions,
            String destination,
            String also,
            String clause,
            String why) {}

    /** What was not done, and why. */
    public record Undone(String title, String lead) {}

    /**
     * What a check finds, in words.
     *
     * @param isNote whether it is good to know, and nothing to put right
     */
    public record FindingLine(Pill kind, String words, boolean isNote) {}

    public List<FindingLine> faults() {
        return findings.stream().filter(finding -> !finding.isNote()).toList();
    }

    public List<FindingLine> notes() {
        return findings.stream().filter(FindingLine::isNote).toList();
    }

    public Link back() {
        return Workshop.back(page, key);
    }

    public String href() {
        return WorkshopLinks.table(key, id);
    }
}
