package org.samspel.shell;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The words of timeline lines, given by the room that owns what happened at the moment they are
 * read, so that what is blocked stays unread.
 */
public interface TimelineWords {
    /** The kinds of lines that the room has words for. */
    Set<String> kinds();

    /** Words by subject id. A subject that the reader may not see is missing. */
    Map<UUID, TimelineText> words(String kind, Collection<UUID> subjectIds, PageContext page);
}
