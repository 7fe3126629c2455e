package org.samspel.decision.box;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.Facts;
import org.samspel.decision.Input;
import org.samspel.decision.Rule;
import org.samspel.decision.Solving;
import org.samspel.decision.Type;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** All that the facts of some tables can be: an axis for each fact or expression. */
public final class Space {

    private static final int WITNESS_TRIES = 40;

    private final List<DecisionTable> tables;
    private final List<Axis> axes = new ArrayList<>();
    private final int[] starts;

    public Space(DecisionTable... tables) {
        this.tables = List.of(tables);
        var names = new LinkedHashSet<String>();
        for (var table : tables) {
            table.inputs().forEach(input -> names.add(input.name()));
        }
        names.forEach(name -> axes.add(axis(name)));
        this.starts = new int[axes.size() + 1];
        for (int axis = 0; axis < axes.size(); axis++) {
            starts[axis + 1] = starts[axis] + (axes.get(axis).size() + Long.SIZE - 1) / Long.SIZE;
        }
    }

    private Axis axis(String name) {
        var type = Type.TEXT;
        var tests = new ArrayList<UnaryTest>();
        var allowed = new ArrayList<UnaryTest>();
        for (var table : tables) {
            for (int column = 0; column < table.inputs().size(); column++) {
                var input = table.inputs().get(column);
                if (input.name().equals(name)) {
                    type = input.type();
                    allowed.add(input.allowed());
                    for (var rule : table.rules()) {
                        tests.add(rule.entries().get(column).test());
                    }
                }
            }
        }
        return new Axis(name, type, tests, allowed);
    }

    public int axes() {
        return axes.size();
    }

    /** Everything, whatever is known or not. */
    public Region all() {
        var all = Region.empty(starts);
        for (int axis = 0; axis < axes.size(); axis++) {
            set(all, axis, axes.get(axis).holding(new UnaryTest.Any()));
        }
        return all;
    }

    /** Everything that can be while nothing is unknown. */
    public Region known() {
        var known = Region.empty(starts);
        for (int axis = 0; axis < axes.size(); axis++) {
            set(known, axis, axes.get(axis).known());
        }
        return known;
    }

    /** Everything with something unknown, in parts that have nothing in common. */
    public List<Region> unknown() {
        var parts = new ArrayList<Region>();
        var known = known();
        var rest = all();
        for (int axis = 0; axis < axes.size(); axis++) {
            parts.add(rest.outside(known, axis));
            rest = rest.inside(known, axis);
        }
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** Where all entries of the rule hold. */
    public Region of(DecisionTable table, Rule rule) {
        var region = all();
        for (int column = 0; column < table.inputs().size(); column++) {
            var test = rule.entries().get(column).test();
            if (!(test instanceof UnaryTest.Any)) {
                var axis = axis(table.inputs().get(column));
                var holding = Region.empty(starts);
                set(holding, axis, axes.get(axis).holding(test));
                region = region.inside(holding, axis);
            }
        }
        return region;
    }

    private int axis(Input input) {
        for (int axis = 0; axis < axes.size(); axis++) {
            if (axes.get(axis).name().equals(input.name())) {
                return axis;
            }
        }
        throw new IllegalArgumentException("No such column: " + input.name());
    }

    private static void set(Region region, int axis, BitSet pieces) {
        pieces.stream().forEach(piece -> region.add(axis, piece));
    }

    private BitSet pieces(Region region, int axis) {
        var pieces = new BitSet();
        for (int piece = 0; piece < axes.get(axis).size(); piece++) {
            pieces.set(piece, region.has(axis, piece));
        }
        return pieces;
    }

    /**
     * The region in readable form.
     *
     * @param spoken what is spoken of: a column that takes all of it is not named
     */
    public Box box(Region region, Region spoken) {
        var asks = new LinkedHashMap<String, UnaryTest>();
        for (int axis = 0; axis < axes.size(); axis++) {
            var pieces = pieces(region, axis);
            if (!pieces.equals(pieces(spoken, axis))) {
                asks.put(axes.get(axis).name(), axes.get(axis).test(pieces));
            }
        }
        return new Box(asks);
    }

    /**
     * An example of the region that bears out what is claimed. Without arithmetic there always is
     * one; with it, values for the columns may be at odds with each other, and some are tried.
     */
    public Optional<Facts> witness(Region region, Predicate<Facts> claim) {
        var arithmetic =
                tables.stream().anyMatch(t -> t.inputs().stream().anyMatch(i -> !i.isFact()));
        var random = new Random(1);
        for (int attempt = 0; attempt < (arithmetic ? WITNESS_TRIES : 1); attempt++) {
            var values = new LinkedHashMap<String, Value>();
            for (int axis = 0; axis < axes.size(); axis++) {
                var pieces = pieces(region, axis).stream().toArray();
                var piece = attempt == 0 ? 0 : random.nextInt(pieces.length);
                var value = axes.get(axis).value(pieces[piece]);
                if (value != null) {
                    values.put(axes.get(axis).name(), value);
                }
            }
            var facts = facts(values).filter(claim);
            if (facts.isPresent()) {
                return facts;
            }
        }
        return Optional.empty();
    }

    private Optional<Facts> facts(Map<String, Value> values) {
        var facts = Facts.none();
        for (var table : tables) {
            var found = Solving.facts(table, facts, values);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            facts = facts.with(found.get());
        }
        return Optional.of(facts);
    }
}
