package org.samspel.organisation.web;

import org.samspel.organisation.Audience;
import org.samspel.organisation.Service;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the list of services is narrowed to; an empty choice takes all, and what is not known is
 * taken as no choice.
 *
 * @param words looked for in the name, in what it is and whom it is for
 * @param on the day as it was written
 */
public record ServiceFilter(
        String words, String municipality, String kind, String audience, String on, String sort) {

    /** The orders that a list can have; the first holds without a choice. */
    public enum Order {
        NAME,
        KIND,
        RESPONSIBLE
    }

    boolean takes(Service service, Locale locale) {
        return (kind.isEmpty() || service.kind().name().equals(kind))
                && (audience.isEmpty()
                        || service.audiences().stream()
                                .map(Audience::name)
                                .anyMatch(audience::equals))
                && has(service, locale);
    }

    private boolean has(Service service, Locale locale) {
        var text =
                String.join(
                                " ",
                                service.name().in(locale),
                                service.description().what(),
                                service.description().who())
                        .toLowerCase(locale);
        return text.contains(words.toLowerCase(locale));
    }

    public Order order() {
        for (var order : Order.values()) {
            if (order.name().equals(sort)) {
                return order;
            }
        }
        return Order.NAME;
    }

    /** As they stand in the address. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", words);
        parameters.put("municipality", municipality);
        parameters.put("kind", kind);
        parameters.put("for", audience);
        parameters.put("on", on);
        parameters.put("sort", sort);
        return parameters;
    }
}
