package org.samspel.questionnaire;

import org.samspel.content.BadContent;
import org.samspel.content.ContentFault;
import org.samspel.content.ContentNode;
import org.samspel.questionnaire.Instrument.CutOff;
import org.samspel.questionnaire.Instrument.Item;
import org.samspel.questionnaire.Instrument.MeasurementError;
import org.samspel.questionnaire.Instrument.Option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads an instrument's file; every fault that can be found at once is named with its line. */
final class InstrumentFile {
    private static final Set<String> ROOT_KEYS =
            Set.of(
                    "id",
                    "version",
                    "algorithm",
                    "name",
                    "long-name",
                    "source",
                    "licence",
                    "items",
                    "cut-offs",
                    "measurement-error",
                    "score");
    private static final Set<String> ITEM_KEYS =
            Set.of("id", "label", "min", "max", "reversed", "low", "high", "options", "verify");
    private static final Set<String> OPTION_KEYS =
            Set.of("value", "label", "weeks-from", "weeks-to");
    private static final Set<String> CUT_OFF_KEYS =
            Set.of("at-least", "meaning", "source", "verify");

    private final List<ContentFault> faults = new ArrayList<>();

    private InstrumentFile() {}

    static Instrument read(ContentNode root) {
        var file = new InstrumentFile();
        var instrument = file.instrument(root);
        if (!file.faults.isEmpty()) {
            throw new BadContent(file.faults);
        }
        return instrument;
    }

    private Instrument instrument(ContentNode root) {
        onlyKeys(root, ROOT_KEYS);
        var items = root.child("items").items().stream().map(this::item).toList();
        var score = root.child("score");
        onlyKeys(score, Set.of("min", "max"));
        var instrument =
                new Instrument(
                        root.text("id"),
                        root.text("version"),
                        root.text("algorithm"),
                        root.texts("name"),
                        root.texts("long-name"),
                        root.text("source"),
                        root.texts("licence"),
                        items,
                        root.list("cut-offs").stream()
                                .map(this::cutOff)
                                .sorted(Comparator.comparingInt(CutOff::atLeast).reversed())
                                .toList(),
                        root.optional("measurement-error").map(this::measurementError),
                        score.number("min"),
                        score.number("max"));
        check(instrument, root);
        return instrument;
    }

    private Item item(ContentNode node) {
        onlyKeys(node, ITEM_KEYS);
        var item =
                new Item(
                        node.text("id"),
                        node.texts("label"),
                        node.number("min"),
                        node.number("max"),
                        node.flag("reversed"),
                        node.optionalTexts("low"),
                        node.optionalTexts("high"),
                        node.list("options").stream().map(this::option).toList(),
                        node.optionalTexts("verify"));
        require(item.min() < item.max(), node, "“min” must be below “max”");
        require(
                !item.reversed() || item.min() == 0,
                node,
                "a reversed item must have a scale from 0");
        require(
                item.options().isEmpty()
                        || item.options().stream()
                                .map(Option::value)
                                .sorted()
                                .toList()
                                .equals(
                                        IntStream.rangeClosed(item.min(), item.max())
                                                .boxed()
                                                .toList()),
                node,
                "“options” must have each value from “min” to “max” once");
        return item;
    }

    private Option option(ContentNode node) {
        onlyKeys(node, OPTION_KEYS);
        return new Option(
                node.number("value"),
                node.texts("label"),
                number(node.optionalNumber("weeks-from")),
                number(node.optionalNumber("weeks-to")));
    }

    private CutOff cutOff(ContentNode node) {
        onlyKeys(node, CUT_OFF_KEYS);
        return new CutOff(
                node.number("at-least"),
                node.texts("meaning"),
                node.text("source"),
                node.optionalTexts("verify"));
    }

    private MeasurementError measurementError(ContentNode node) {
        onlyKeys(node, Set.of("points", "source"));
        return new MeasurementError(node.number("points"), node.text("source"));
    }

    private void check(Instrument instrument, ContentNode root) {
        var items = instrument.items();
        require(
                items.stream().map(Item::id).distinct().count() == items.size(),
                root.child("items"),
                "each item must have an id of its own");
        require(
                lowest(items) == instrument.scoreMin() && highest(items) == instrument.scoreMax(),
                root.child("score"),
                "the items give scores from " + lowest(items) + " to " + highest(items));
        for (var cutOff : instrument.cutOffs()) {
            require(
                    instrument.scoreMin() < cutOff.atLeast()
                            && cutOff.atLeast() <= instrument.scoreMax(),
                    root.child("cut-offs"),
                    "a cut-off must lie within the score");
        }
    }

    private static int lowest(List<Item> items) {
        return items.stream()
                .mapToInt(item -> Math.min(item.points(item.min()), item.points(item.max())))
                .sum();
    }

    private static int highest(List<Item> items) {
        return items.stream()
                .mapToInt(item -> Math.max(item.points(item.min()), item.points(item.max())))
                .sum();
    }

    private void onlyKeys(ContentNode node, Set<String> known) {
        node.entries()
                .forEach(
                        (key, value) ->
                                require(
                                        known.contains(key),
                                        value,
                                        "“" + key + "” is not a key that is known here"));
    }

    private void require(boolean holds, ContentNode node, String otherwise) {
        if (!holds) {
            faults.add(node.fault(otherwise));
        }
    }

    private static OptionalInt number(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
