package org.samspel.journey;

import org.samspel.shell.PageContext;
import org.samspel.shell.TimelineItem;
import org.samspel.shell.TimelineText;
import org.samspel.shell.TimelineWords;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the rooms for the words of lines: each room once for each kind. */
@Component
class TimelineTexts {
    private final Map<String, TimelineWords> rooms = new HashMap<>();

    TimelineTexts(List<TimelineWords> words) {
        words.forEach(room -> room.kinds().forEach(kind -> rooms.put(kind, room)));
    }

    /** The lines that have words for this reader, in the order given. */
    List<TimelineItem> of(List<Entry> entries, PageContext page) {
        var words =
                entries.stream().collect(Collectors.groupingBy(Entry::kind)).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        kind -> words(kind.getKey(), kind.getValue(), page)));
        return entries.stream()
                .flatMap(
                        entry ->
                                Optional.ofNullable(words.get(entry.kind()))
                                        .map(ofKind -> ofKind.get(entry.subject()))
                                        .map(text -> Stream.of(new TimelineItem(entry.at(), text)))
                                        .orElseGet(Stream::empty))
                .toList();
    }

    private Map<UUID, TimelineText> words(String kind, List<Entry> entries, PageContext page) {
        var room = rooms.get(kind);
        return room == null
                ? Map.of()
                : room.wordsOf(
                        kind,
                        entries.stream()
                                .map(
                                        entry ->
                                                new TimelineWords.Line(
                                                        entry.subject(),
                                                        entry.person(),
                                                        entry.unit()))
                                .toList(),
                        page);
    }
}
