package org.samspel.access.web;

import org.samspel.access.Citations.Citation;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;

/**
 * Why something is not shown, and what leads on by the law.
 *
 * @param rule in the reader’s words
 * @param ways each of them alone leads on; all of its steps are needed
 */
public record WhyNotPage(
        PageContext page, String rule, Citation citation, String purpose, List<List<Step>> ways) {
    /**
     * @param link where the step is taken, if it is taken here
     */
    public record Step(String words, Optional<Link> link) {}
}
