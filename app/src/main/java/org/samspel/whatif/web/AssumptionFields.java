package org.samspel.whatif.web;

import org.samspel.agreement.Destination;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Language;
import org.samspel.shell.Texts;
import org.samspel.shell.Typed;
import org.samspel.whatif.Assumption;
import org.samspel.whatif.Assumptions;
import org.samspel.whatif.Estimate;
import org.samspel.whatif.Spread;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The assumptions of an area as fields of a form: three numbers each, shares in per cent. */
public final class AssumptionFields {
    static final String LOW = "low";
    static final String MIDDLE = "middle";
    static final String HIGH = "high";

    private static final double PER_CENT = 100;
    private static final int DECIMALS_MAX = 4;

    private final Texts texts;
    private final Assumptions assumptions;
    private final Map<String, String> offers;

    /**
     * @param destinations whose names the offers are called by
     */
    AssumptionFields(Texts texts, Assumptions assumptions, List<Destination> destinations) {
        this.texts = texts;
        this.assumptions = assumptions;
        this.offers =
                destinations.stream()
                        .collect(
                                Collectors.toMap(
                                        Estimate::offer,
                                        each -> PlaceNames.name(each, texts),
                                        (first, second) -> first,
                                        LinkedHashMap::new));
        this.offers.put(Assumption.GENERAL, texts.get("whatif.assumptions.general"));
    }

    /** Those of one offer. */
    public record Part(String name, List<Line> lines) {
        public boolean isFaulty(FormErrors errors) {
            return lines.stream()
                    .flatMap(line -> line.fields().stream())
                    .anyMatch(field -> errors.of(field.name()) != null);
        }
    }

    /**
     * @param unit or empty
     */
    public record Line(String label, String unit, String source, List<Field> fields) {}

    /**
     * @param label for who does not see the table around it
     */
    public record Field(String name, String column, String label, String value) {}

    /** The parts of the form: the general ones first, then the offers in the file’s order. */
    List<Part> parts(Typed typed) {
        var byOffer =
                assumptions.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Assumption::offer,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var parts = new ArrayList<Part>();
        byOffer.forEach(
                (offer, all) ->
                        parts.add(
                                new Part(
                                        name(offer),
                                        all.stream().map(one -> line(one, typed)).toList())));
        return parts;
    }

    String name(String offer) {
        return offers.getOrDefault(offer, offer);
    }

    private Line line(Assumption assumption, Typed typed) {
        var label = texts.get("whatif.measure." + assumption.measure().code());
        return new Line(
                label,
                unit(assumption),
                assumption.source(),
                Stream.of(LOW, MIDDLE, HIGH)
                        .map(
                                level -> {
                                    var column = texts.get("whatif.level." + level);
                                    var name = field(assumption, level);
                                    return new Field(
                                            name, column, label + ", " + column, typed.text(name));
                                })
                        .toList());
    }

    String unit(Assumption assumption) {
        return switch (assumption.measure()) {
            case COST -> assumptions.currency();
            case HOURS -> texts.get("whatif.unit.hours");
            case SICK_DAYS -> texts.get("whatif.unit.days");
            case CAPACITY -> texts.get("whatif.unit.month");
            case ASSESSMENTS -> texts.get("whatif.unit.year");
            case FOLLOWED, BETTER, FUNCTION, WORK, RE_REFERRED -> "%";
        };
    }

    private static String field(Assumption assumption, String level) {
        return assumption.key() + "." + level;
    }

    /** As if these figures had been typed. */
    Map<String, String> typed(Map<String, Spread> values) {
        var typed = new HashMap<String, String>();
        for (var assumption : assumptions.all()) {
            var value = values.getOrDefault(assumption.key(), assumption.value());
            typed.put(field(assumption, LOW), written(assumption, value.low()));
            typed.put(field(assumption, MIDDLE), written(assumption, value.middle()));
            typed.put(field(assumption, HIGH), written(assumption, value.high()));
        }
        return typed;
    }

    String written(Assumption assumption, double value) {
        var shown = assumption.measure().isShare() ? value * PER_CENT : value;
        var format = NumberFormat.getNumberInstance(texts.language().locale());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(DECIMALS_MAX);
        return format.format(shown);
    }

    /** What was typed, or what must be put right. */
    record Read(Map<String, Spread> values, FormErrors errors) {}

    Read read(Typed typed) {
        var values = new LinkedHashMap<String, Spread>();
        var errors = FormErrors.none();
        for (var assumption : assumptions.all()) {
            var faults = new LinkedHashMap<String, String>();
            var low = number(assumption, LOW, typed, faults);
            var middle = number(assumption, MIDDLE, typed, faults);
            var high = number(assumption, HIGH, typed, faults);
            var value = new Spread(low, middle, high);
            if (faults.isEmpty() && assumption.fault(value) == Assumption.Fault.NOT_RISING) {
                faults.put(
                        field(assumption, MIDDLE),
                        texts.get("whatif.error.rising", what(assumption)));
            }
            for (var fault : faults.entrySet()) {
                errors = errors.with(fault.getKey(), fault.getValue());
            }
            values.put(assumption.key(), value);
        }
        return new Read(values, errors);
    }

    /** A number within its range; else the fault is noted, beside its field. */
    private double number(
            Assumption assumption, String level, Typed typed, Map<String, String> faults) {
        var number =
                number(typed.text(field(assumption, level)), texts.language()).stream()
                        .map(
                                typedNumber ->
                                        assumption.measure().isShare()
                                                ? typedNumber / PER_CENT
                                                : typedNumber)
                        .filter(value -> value >= assumption.min() && value <= assumption.max())
                        .boxed()
                        .findFirst();
        if (number.isEmpty()) {
            faults.put(
                    field(assumption, level),
                    texts.get(
                            "whatif.error.range",
                            what(assumption) + ", " + texts.get("whatif.level." + level),
                            written(assumption, assumption.min()),
                            written(assumption, assumption.max())));
        }
        return number.orElse(assumption.min());
    }

    private String what(Assumption assumption) {
        return name(assumption.offer())
                + ": "
                + texts.get("whatif.measure." + assumption.measure().code())
                        .toLowerCase(Locale.ROOT);
    }

    /** As the reader’s language writes numbers, or with a point; nothing if it is no number. */
    static OptionalDouble number(String typed, Language language) {
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        var thousands =
                switch (language) {
                    case EN -> ",";
                    case DA -> ".";
                    case SV -> " ";
                };
        if (plain.matches("\\d{1,3}(\\" + thousands + "\\d{3})+")) {
            plain = plain.replace(thousands, "");
        }
        plain = plain.replace(',', '.');
        return plain.matches("\\d{1,9}(\\.\\d{1,6})?")
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }
}
