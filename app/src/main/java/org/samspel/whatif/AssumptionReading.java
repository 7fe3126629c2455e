package org.samspel.whatif;

import org.samspel.content.BadContent;
import org.samspel.content.ContentFault;
import org.samspel.content.ContentNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the figures that the what-ifs of an area reckon with; each names its source. */
final class AssumptionReading {
    private final ContentNode root;
    private final Map<Measure, double[]> ranges = new EnumMap<>(Measure.class);

    private AssumptionReading(ContentNode root) {
        this.root = root;
    }

    /**
     * @throws BadContent with the line of what cannot be
     */
    static Assumptions read(ContentNode root) {
        return new AssumptionReading(root).assumptions();
    }

    private Assumptions assumptions() {
        known(root, Set.of("region", "currency", "ranges", "general", "offers"));
        var currency = root.text("currency");
        if (!currency.matches("[A-Z]{3}")) {
            throw root.child("currency").bad("a currency is three letters, such as DKK");
        }
        ranges();
        var all = new ArrayList<Assumption>();
        all.addAll(of(Assumption.GENERAL, root.child("general"), Measure.GENERAL));
        var payers = new LinkedHashMap<String, Payer>();
        root.child("offers")
                .entries()
                .forEach(
                        (offer, node) -> {
                            node.optional("payer")
                                    .ifPresent(payer -> payers.put(offer, payer(payer)));
                            all.addAll(of(offer, node, Measure.OF_OFFERS));
                        });
        return new Assumptions(currency, all, payers);
    }

    private void ranges() {
        root.child("ranges")
                .entries()
                .forEach(
                        (name, node) -> {
                            var ends = node.items().stream().map(this::number).toList();
                            if (ends.size() != 2 || ends.getFirst() >= ends.getLast()) {
                                throw node.bad("a range is its least and its greatest number");
                            }
                            ranges.put(
                                    measure(name, node),
                                    new double[] {ends.getFirst(), ends.getLast()});
                        });
    }

    private List<Assumption> of(String offer, ContentNode node, List<Measure> measures) {
        var found = new ArrayList<Assumption>();
        node.entries()
                .forEach(
                        (name, value) -> {
                            if (!name.equals("payer")) {
                                var measure = measure(name, value);
                                if (!measures.contains(measure)) {
                                    throw value.bad("“" + name + "” does not belong here");
                                }
                                found.add(assumption(offer, measure, value));
                            }
                        });
        return found;
    }

    private Assumption assumption(String offer, Measure measure, ContentNode node) {
        known(node, Set.of("low", "middle", "high", "source"));
        var range = ranges.get(measure);
        if (range == null) {
            throw node.bad("“" + measure.code() + "” has no range");
        }
        var value =
                new Spread(
                        number(node.child("low")),
                        number(node.child("middle")),
                        number(node.child("high")));
        var read = new Assumption(offer, measure, value, range[0], range[1], node.text("source"));
        return switch (read.fault(value)) {
            case NONE -> read;
            case OUTSIDE -> throw node.bad("expected numbers from " + range[0] + " to " + range[1]);
            case NOT_RISING -> throw node.bad("expected low, middle and high in their order");
        };
    }

    private static Payer payer(ContentNode node) {
        known(node, Set.of("by", "source"));
        node.text("source");
        var by = node.text("by");
        return Arrays.stream(Payer.values())
                .filter(payer -> payer.code().equals(by))
                .findFirst()
                .orElseThrow(() -> node.bad("“" + by + "” is nobody who pays"));
    }

    private static Measure measure(String name, ContentNode node) {
        return Measure.named(name)
                .orElseThrow(() -> node.bad("“" + name + "” is nothing that is reckoned with"));
    }

    private double number(ContentNode node) {
        try {
            return Double.parseDouble(node.asText());
        } catch (NumberFormatException e) {
            throw node.bad("a number is expected here");
        }
    }

    private static void known(ContentNode node, Set<String> keys) {
        List<ContentFault> unknown = node.unknownKeys(keys);
        if (!unknown.isEmpty()) {
            throw new BadContent(unknown);
        }
    }
}
