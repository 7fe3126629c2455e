package org.samspel.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A decision table as it was read. {@code name} is that of its decision. */
public record DecisionTable(
        String id,
        String name,
        HitPolicy hitPolicy,
        List<Input> inputs,
        List<Output> outputs,
        List<String> annotationNames,
        List<Rule> rules,
        String file) {

    public DecisionTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        annotationNames = List.copyOf(annotationNames);
        rules = List.copyOf(rules);
        for (var rule : rules) {
            if (rule.entries().size() != inputs.size()) {
                throw new IllegalArgumentException("A rule has one entry for each input");
            }
        }
    }

    /**
     * What the table says of these facts, and why. Facts that the table does not ask for are let
     * be. Who decides often makes a {@link Decider} once.
     */
    public Decision decide(Facts facts) {
        return new Decider(this).decide(facts);
    }

    /** The same table with these rules, numbered anew in their order. */
    public DecisionTable withRules(List<Rule> others) {
        var numbered =
                IntStream.range(0, others.size())
                        .mapToObj(place -> others.get(place).at(place + 1))
                        .toList();
        return new DecisionTable(
                id, name, hitPolicy, inputs, outputs, annotationNames, numbered, file);
    }

    /** The same table, its rules answering together in another way. */
    public DecisionTable withHitPolicy(HitPolicy other) {
        return new DecisionTable(id, name, other, inputs, outputs, annotationNames, rules, file);
    }

    public List<String> inputLabels() {
        return inputs.stream().map(Input::label).toList();
    }

    public List<String> outputLabels() {
        return outputs.stream().map(Output::label).toList();
    }

    /** The names of the facts that the table asks for, each once. */
    public List<String> factNames() {
        return List.copyOf(factTypes().keySet());
    }

    /** The facts that the table asks for, in arithmetic too, and their types. */
    public Map<String, Type> factTypes() {
        var types = new LinkedHashMap<String, Type>();
        for (var input : inputs) {
            input.expression().names().forEach(name -> types.putIfAbsent(name.fact(), name.type()));
        }
        return types;
    }

    /** The first input that asks for this fact, or looks at this expression. */
    public Optional<Input> input(String name) {
        return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
    }

    /** The outputs when no rule matches; none when the table has no default outputs. */
    public Map<String, Value> otherwise() {
        var otherwise = new LinkedHashMap<String, Value>();
        for (var output : outputs) {
            output.otherwise().ifPresent(value -> otherwise.put(output.name(), value));
        }
        return otherwise;
    }

    /** The rule with this number, which counts from 1. */
    public Rule rule(int number) {
        return rules.get(number - 1);
    }
}
