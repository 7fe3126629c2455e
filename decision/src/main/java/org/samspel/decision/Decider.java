package org.samspel.decision;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table made ready to decide many times; safe to share between threads. */
public final class Decider {

    private final DecisionTable table;
    private final Hits hits;
    private final List<String> factNames;
    private final List<Map.Entry<String, Type>> factTypes;
    private final Expression[] columns;
    private final int[][] asked;
    private final UnaryTest[][] tests;

    public Decider(DecisionTable table) {
        this.table = table;
        this.hits = new Hits(table);
        this.factNames = table.factNames();
        this.factTypes = List.copyOf(table.factTypes().entrySet());
        this.columns = table.inputs().stream().map(Input::expression).toArray(Expression[]::new);
        this.asked = new int[table.rules().size()][];
        this.tests = new UnaryTest[table.rules().size()][];
        for (var rule : table.rules()) {
            var closed = new ArrayList<Integer>();
            for (int column = 0; column < columns.length; column++) {
                if (!rule.entries().get(column).isOpen()) {
                    closed.add(column);
                }
            }
            asked[rule.number() - 1] = closed.stream().mapToInt(column -> column).toArray();
            tests[rule.number() - 1] =
                    closed.stream()
                            .map(column -> rule.entries().get(column).test())
                            .toArray(UnaryTest[]::new);
        }
    }

    /** What the table says of these facts, and why. */
    public Decision decide(Facts facts) {
        var values = values(facts);
        var faults = faults(facts, values);
        if (!faults.isEmpty()) {
            return new Decision.Unusable(faults);
        }
        var matching = matching(values, table.hitPolicy() == HitPolicy.FIRST);
        return new Deciding(table, hits, unknown(facts), facts, values, matching).decision();
    }

    /**
     * The outcome alone, which takes a fraction of the time.
     *
     * @throws IllegalArgumentException when the table cannot take a fact, which it names; {@link
     *     #decide} says why
     */
    public Outcome outcome(Facts facts) {
        var values = values(facts);
        var faults = faults(facts, values);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Unusable: " + faults.getFirst().fact());
        }
        return hits.outcome(matching(values, table.hitPolicy().isSingle()));
    }

    /** The outcome alone, or empty when the table cannot take the facts. */
    public Optional<Outcome> outcomeIfUsable(Facts facts) {
        var values = values(facts);
        return faults(facts, values).isEmpty()
                ? Optional.of(hits.outcome(matching(values, table.hitPolicy().isSingle())))
                : Optional.empty();
    }

    private Set<String> unknown(Facts facts) {
        var unknown = new LinkedHashSet<String>();
        for (var name : factNames) {
            if (facts.get(name) == null) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    private @Nullable Value[] values(Facts facts) {
        var values = new @Nullable Value[columns.length];
        if (hasRightTypes(facts)) {
            for (int column = 0; column < columns.length; column++) {
                values[column] = columns[column].value(facts);
            }
        }
        return values;
    }

    /**
     * The rules that match, in the order in which they answer.
     *
     * @param enough whether to stop once the outcome is certain
     */
    private List<Rule> matching(@Nullable Value[] values, boolean enough) {
        var matching = new ArrayList<Rule>(1);
        for (var rule : hits.ranked()) {
            if (matches(rule.number() - 1, values)) {
                matching.add(rule);
                if (enough && answersAlone(matching.size())) {
                    break;
                }
            }
        }
        return matching;
    }

    private boolean answersAlone(int matching) {
        return switch (table.hitPolicy()) {
            case FIRST, PRIORITY -> true;
            case UNIQUE -> matching == 2;
            default -> false;
        };
    }

    private boolean matches(int rule, @Nullable Value[] values) {
        var ruleTests = tests[rule];
        for (int i = 0; i < ruleTests.length; i++) {
            if (!ruleTests[i].matches(values[asked[rule][i]])) {
                return false;
            }
        }
        return true;
    }

    private boolean hasRightTypes(Facts facts) {
        for (var fact : factTypes) {
            var value = facts.get(fact.getKey());
            if (value != null && value.type() != fact.getValue()) {
                return false;
            }
        }
        return true;
    }

    private List<FactFault> faults(Facts facts, @Nullable Value[] values) {
        List<FactFault> faults = List.of();
        if (!hasRightTypes(facts) || !allAllowed(values)) {
            faults = new ArrayList<>(faultsOf(facts, values));
        }
        return faults;
    }

    private boolean allAllowed(@Nullable Value[] values) {
        for (int column = 0; column < columns.length; column++) {
            if (values[column] != null
                    && !table.inputs().get(column).allowed().matches(values[column])) {
                return false;
            }
        }
        return true;
    }

    private Set<FactFault> faultsOf(Facts facts, @Nullable Value[] values) {
        var faults = new LinkedHashSet<FactFault>();
        var types = table.factTypes();
        for (var name : factNames) {
            var value = facts.get(name);
            var expected = types.getOrDefault(name, Type.TEXT);
            if (value != null && value.type() != expected) {
                faults.add(new FactFault.WrongType(name, value.type(), expected));
            }
        }
        for (int column = 0; column < columns.length; column++) {
            var input = table.inputs().get(column);
            // Where a type is wrong the columns were not worked out; a plain fact is known still.
            var value = input.isFact() ? facts.get(input.name()) : values[column];
            if (value != null && value.type() == input.type() && !input.allowed().matches(value)) {
                faults.add(new FactFault.NotAllowed(input.name(), input.allowed()));
            }
        }
        return faults;
    }
}
