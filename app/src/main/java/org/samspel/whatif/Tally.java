package org.samspel.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up flows of the same way. */
final class Tally {
    private final Map<Flow, Long> persons = new LinkedHashMap<>();

    void add(Flow flow) {
        persons.merge(
                new Flow(
                        flow.municipality(),
                        flow.from(),
                        flow.to(),
                        flow.besideFrom(),
                        flow.besideTo(),
                        0),
                flow.persons(),
                Long::sum);
    }

    /** Each person stands for that many. */
    List<Flow> flows(long each) {
        return persons.entrySet().stream()
                .map(
                        entry ->
                                new Flow(
                                        entry.getKey().municipality(),
                                        entry.getKey().from(),
                                        entry.getKey().to(),
                                        entry.getKey().besideFrom(),
                                        entry.getKey().besideTo(),
                                        entry.getValue() * each))
                .toList();
    }
}
