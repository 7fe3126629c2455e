package org.samspel.shell;

import java.util.Optional;

/**
 * The words of a line of the timeline.
 *
 * @param title what happened
 * @param detail more in the same sentence, or empty
 * @param by who did it, as an organisation names itself
 * @param href the page of what happened
 */
public record TimelineText(
        String title, String detail, Optional<Pill> pill, String by, Optional<String> href) {}
