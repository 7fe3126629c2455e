package org.samspel.journey.web;

import org.samspel.journey.Journey;
import org.samspel.journey.JourneyFilter;
import org.samspel.journey.KindGroup;
import org.samspel.shell.PageContext;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The timeline with its filters as links. */
public record JourneyPage(PageContext page, Journey journey) {
    /** A way to filter. */
    public record Choice(String words, String href, boolean isChosen) {}

    public List<Choice> groups() {
        return Arrays.stream(KindGroup.values())
                .map(
                        group ->
                                choice(
                                        page.text("journey.show." + group.code()),
                                        filter().with(group)))
                .toList();
    }

    /** Empty while there is nothing to choose between. */
    public List<Choice> parties() {
        var names = journey.parties();
        if (names.size() < 2) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(choice(page.text("journey.by.all"), filter().withParty(0))),
                        IntStream.rangeClosed(1, names.size())
                                .mapToObj(
                                        number ->
                                                choice(
                                                        names.get(number - 1),
                                                        filter().withParty(number))))
                .toList();
    }

    public boolean isFiltered() {
        return filter().group() != KindGroup.ALL || filter().party() > 0;
    }

    public String everything() {
        return JourneyFilter.EVERYTHING.onto(page.path());
    }

    public boolean hasNewer() {
        return filter().page() > 1;
    }

    public String newer() {
        return filter().withPage(filter().page() - 1).onto(page.path());
    }

    public String older() {
        return filter().withPage(filter().page() + 1).onto(page.path());
    }

    private Choice choice(String words, JourneyFilter other) {
        return new Choice(words, other.onto(page.path()), filter().withPage(1).equals(other));
    }

    private JourneyFilter filter() {
        return journey.filter();
    }
}
