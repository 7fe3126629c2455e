package org.samspel.document;

import java.util.List;
import java.util.Locale;

/**
 * A paper in ready words, from which web page, PDF and DOCX are made alike.
 *
 * @param language of all of its words
 * @param title what it is, in one line
 * @param lines what stands below the title: kind, number, day
 * @param blocks in the order in which they are read
 */
public record Paper(Locale language, String title, List<String> lines, List<Block> blocks) {
    public Paper {
        lines = List.copyOf(lines);
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A paper has a title");
        }
    }

    /** The headings of its parts. */
    public List<Block.Heading> parts() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == Block.Heading.PART)
                .toList();
    }

    /** Without its words: some papers are about a person, and must never reach a log. */
    @Override
    public String toString() {
        return "Paper";
    }
}
