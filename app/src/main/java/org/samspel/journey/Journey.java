package org.samspel.journey;

import org.samspel.shell.TimelineItem;

import java.util.List;

/**
 * A page of a person's timeline, newest first.
 *
 * @param parties the names of all parties in it, in the order in which they came in
 */
public record Journey(
        List<TimelineItem> items, JourneyFilter filter, List<String> parties, boolean hasOlder) {
    public Journey {
        items = List.copyOf(items);
        parties = List.copyOf(parties);
    }
}
