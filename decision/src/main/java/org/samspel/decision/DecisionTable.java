package org.samspel.decision;

import java.util.List;
import java.util.Optional;

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
     * be.
     */
    public Decision decide(Facts facts) {
        return new Deciding(this, facts).decision();
    }

    public List<String> inputLabels() {
        return inputs.stream().map(Input::label).toList();
    }

    public List<String> outputLabels() {
        return outputs.stream().map(Output::label).toList();
    }

    /** The names of the facts that the table asks for, each once. */
    public List<String> factNames() {
        return inputs.stream().map(Input::name).distinct().toList();
    }

    /** The first input that asks for this fact. */
    public Optional<Input> input(String factName) {
        return inputs.stream().filter(input -> input.name().equals(factName)).findFirst();
    }

    /** The rule with this number, which counts from 1. */
    public Rule rule(int number) {
        return rules.get(number - 1);
    }
}
