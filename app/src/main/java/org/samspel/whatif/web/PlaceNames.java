package org.samspel.whatif.web;

import org.samspel.agreement.Destination;
import org.samspel.shell.Texts;
import org.samspel.whatif.Estimate;
import org.samspel.whatif.Flow;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the places are called to which an agreement leads. */
final class PlaceNames {
    private final Texts texts;
    private final Map<String, String> names;

    PlaceNames(Texts texts, Estimate estimate) {
        this.texts = texts;
        this.names =
                estimate.destinations().stream()
                        .collect(
                                Collectors.toMap(
                                        Destination::id, each -> name(each, texts), (a, b) -> a));
    }

    /** The destination’s name as the beginning of a line. */
    static String name(Destination destination, Texts texts) {
        var name = destination.name().in(texts.language().locale());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    String of(String place) {
        return switch (place) {
            case Flow.NOBODY -> texts.get("whatif.place.nobody");
            case Flow.PHASE_UNKNOWN -> texts.get("whatif.place.unknown");
            default -> names.getOrDefault(place, place);
        };
    }
}
