package org.samspel.shell;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The words of timeline lines, given by the room that owns what happened at the moment they are
 * read, so that what is blocked stays unread. A room that must look at what happened gives {@link
 * #words}; one to which the line itself tells enough, {@link #wordsOf}.
 */
public interface TimelineWords {
    /**
     * A line as the timeline keeps it.
     *
     * @param unit that did it
     */
    record Line(UUID subject, PersonId person, UnitId unit) {}

    /** The kinds of lines that the room has words for. */
    Set<String> kinds();

    /** Words by subject id. A subject that the reader may not see is missing. */
    default Map<UUID, TimelineText> words(
            String kind, Collection<UUID> subjectIds, PageContext page) {
        return Map.of();
    }

    /** The same, with what the timeline knows already. */
    default Map<UUID, TimelineText> wordsOf(String kind, Collection<Line> lines, PageContext page) {
        return words(kind, lines.stream().map(Line::subject).toList(), page);
    }
}
