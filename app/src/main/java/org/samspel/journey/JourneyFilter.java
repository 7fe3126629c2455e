package org.samspel.journey;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Optional;
import java.util.TreeMap;

/**
 * Which lines of a timeline are shown. It stays in the address, and so names no party: the address
 * of a person's page must not tell that they were seen at the pain centre.
 *
 * @param party which of the timeline's parties, counted from 1 in the order in which they came in;
 *     0 for all
 * @param page from 1, the newest
 */
public record JourneyFilter(KindGroup group, int party, int page) {
    private static final int PAGE_MAX = 1_000;

    public static final JourneyFilter EVERYTHING = new JourneyFilter(KindGroup.ALL, 0, 1);

    public JourneyFilter {
        party = Math.max(0, party);
        page = Math.clamp(page, 1, PAGE_MAX);
    }

    /** The filter in an address; what it does not understand it leaves out. */
    public static JourneyFilter in(String path) {
        var query = UriComponentsBuilder.fromUriString(path).build().getQueryParams();
        return new JourneyFilter(
                KindGroup.named(Optional.ofNullable(query.getFirst("show")).orElse("")),
                number(query.getFirst("by"), 0),
                number(query.getFirst("older"), 1));
    }

    /**
     * The address of the same page with this filter.
     *
     * @param path of the page, with or without a filter
     */
    public String onto(String path) {
        var query = new TreeMap<String, Object>();
        if (group != KindGroup.ALL) {
            query.put("show", group.code());
        }
        if (party > 0) {
            query.put("by", party);
        }
        if (page > 1) {
            query.put("older", page);
        }
        var address = UriComponentsBuilder.fromUriString(path).replaceQuery(null);
        query.forEach(address::queryParam);
        return address.fragment("timeline").build().toUriString();
    }

    public JourneyFilter with(KindGroup other) {
        return new JourneyFilter(other, party, 1);
    }

    public JourneyFilter withParty(int other) {
        return new JourneyFilter(group, other, 1);
    }

    public JourneyFilter withPage(int other) {
        return new JourneyFilter(group, party, other);
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }
}
