package org.samspel.pathway.web;

import org.samspel.shell.Definition;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;

/**
 * What is to be done next, and the course it belongs to.
 *
 * @param main the one button
 * @param other a quieter way, perhaps
 * @param course facts of the course; none before one has begun
 */
public record StepPanelPage(
        PageContext page,
        String text,
        Optional<Link> main,
        Optional<Link> other,
        List<Definition> course,
        Optional<Link> edit) {
    /** Without the facts: they must never reach a log. */
    @Override
    public String toString() {
        return "StepPanelPage";
    }
}
