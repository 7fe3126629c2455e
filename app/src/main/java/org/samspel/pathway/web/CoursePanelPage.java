package org.samspel.pathway.web;

import org.samspel.shell.Definition;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;

/**
 * Where a person stands in the agreed course.
 *
 * @param ended that the course has ended, or empty
 * @param facts of the course, for clinicians
 * @param course the way to its page, for clinicians
 */
public record CoursePanelPage(
        PageContext page,
        String ended,
        List<StageLine> stages,
        List<Definition> facts,
        Optional<Link> course) {
    /** Without the facts: they must never reach a log. */
    @Override
    public String toString() {
        return "CoursePanelPage";
    }
}
