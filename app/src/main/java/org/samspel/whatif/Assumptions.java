package org.samspel.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the what-ifs of an area reckon with.
 *
 * @param currency as ISO 4217 writes it
 * @param all in the order of the file
 * @param payers by offer
 */
public record Assumptions(String currency, List<Assumption> all, Map<String, Payer> payers) {
    /** Where nobody has written any down. */
    public static Assumptions none() {
        return new Assumptions("", List.of(), Map.of());
    }

    public Assumptions {
        all = List.copyOf(all);
        payers = Map.copyOf(payers);
    }

    /** The figures by key, for a run to keep. */
    public Map<String, Spread> values() {
        var values = new LinkedHashMap<String, Spread>();
        all.forEach(one -> values.put(one.key(), one.value()));
        return values;
    }

    public Optional<Assumption> named(String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public Payer payer(String offer) {
        return payers.getOrDefault(offer, Payer.ANSWERING);
    }
}
