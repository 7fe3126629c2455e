package org.samspel.pathway.web;

import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.Optional;

/**
 * What is to be done next.
 *
 * @param main the one button
 * @param other a quieter way, perhaps
 */
public record StepPanelPage(
        PageContext page, String text, Optional<Link> main, Optional<Link> other) {
    StepPanelPage beside(Link quieter) {
        return new StepPanelPage(page, text, main, Optional.of(quieter));
    }

    /** Without the facts: they must never reach a log. */
    @Override
    public String toString() {
        return "StepPanelPage";
    }
}
