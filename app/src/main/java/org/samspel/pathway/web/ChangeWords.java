package org.samspel.pathway.web;

import org.samspel.agreement.Destination;
import org.samspel.decision.CouldChange;
import org.samspel.decision.Explanation;
import org.samspel.pathway.Suggestion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What could change the answer: unknown facts, each with the outcomes that it could lead to. */
public record ChangeWords(ExplanationWords why) {
    /**
     * Facts that are not known.
     *
     * @param outcomes what would follow, one sentence each
     */
    public record Change(String missing, List<String> outcomes) {}

    /** Those that one fact alone could bring come first. */
    List<Change> of(Explanation explanation) {
        var byFacts = new LinkedHashMap<Set<String>, Set<String>>();
        explanation.couldChange().stream()
                .filter(CouldChange::isProven)
                .sorted(Comparator.comparingInt(change -> change.missingFacts().size()))
                .forEach(
                        change ->
                                byFacts.computeIfAbsent(
                                                change.missingFacts(), _ -> new LinkedHashSet<>())
                                        .add(sentence(change)));
        return byFacts.entrySet().stream().map(this::change).toList();
    }

    private Change change(Map.Entry<Set<String>, Set<String>> entry) {
        return new Change(
                why.page()
                        .text(
                                "pathway.change.unknown",
                                joined(entry.getKey()),
                                entry.getKey().size()),
                List.copyOf(entry.getValue()));
    }

    private String joined(Set<String> names) {
        return inOrder(names)
                .map(why::fact)
                .flatMap(Optional::stream)
                .map(why.words()::label)
                .collect(Collectors.joining(" + "));
    }

    private Stream<String> inOrder(Set<String> names) {
        return why.agreed().facts().stream().map(fact -> fact.name()).filter(names::contains);
    }

    private String sentence(CouldChange change) {
        return switch (change) {
            case CouldChange.ToRule to ->
                    why.page()
                            .text(
                                    to.missingFacts().size() == 1
                                            ? "pathway.change.rule"
                                            : "pathway.change.several",
                                    conditions(to),
                                    outcome(to.rule()),
                                    to.rule());
            case CouldChange.ToNoRule none ->
                    why.page().text("pathway.change.none", examples(none));
            case CouldChange.ToConflict conflict ->
                    why.page().text("pathway.change.conflict", examples(conflict));
            case CouldChange.ToOutcome _ ->
                    throw new IllegalStateException("In an agreement's table one rule answers");
        };
    }

    /** What the rule asks of the missing facts; where it does not ask, a value that leads to it. */
    private String conditions(CouldChange.ToRule to) {
        var single = to.missingFacts().size() == 1;
        return inOrder(to.missingFacts())
                .map(
                        name -> {
                            var asked =
                                    why.asksFor(to.rule(), name)
                                            ? why.asked(to.rule(), why.fact(name).orElseThrow())
                                            : example(to, name);
                            return single ? asked : label(name) + ": " + asked;
                        })
                .collect(Collectors.joining(" + "));
    }

    private String examples(CouldChange change) {
        return inOrder(change.missingFacts())
                .map(name -> label(name) + ": " + example(change, name))
                .collect(Collectors.joining(" + "));
    }

    private String example(CouldChange change, String name) {
        return Optional.ofNullable(change.example().get(name))
                .flatMap(value -> why.fact(name).map(fact -> why.words().value(fact, value)))
                .orElse("");
    }

    private String label(String name) {
        return why.fact(name).map(why.words()::label).orElse(name);
    }

    /** Only what differs from the present suggestion. */
    private String outcome(int rule) {
        var now = why.suggestion();
        var to = now.destinationOf(rule);
        var also = now.alsoOf(rule);
        if (to.equals(now.destination())) {
            return also.map(beside -> why.page().text("pathway.change.also", beside(beside)))
                    .orElseGet(() -> why.page().text("pathway.change.alone", name(now.also())));
        }
        return also.map(beside -> why.page().text("pathway.change.both", name(to), beside(beside)))
                .orElseGet(() -> name(to));
    }

    private String beside(Destination destination) {
        return destination.consent()
                ? why.page().text("pathway.change.consent", name(Optional.of(destination)))
                : name(Optional.of(destination));
    }

    private String name(Optional<Destination> destination) {
        return destination.map(it -> it.name().in(why.page().locale())).orElse("");
    }

    /** The destinations of the rules that did not answer, for the folded list. */
    String destinations(Suggestion suggestion, int rule) {
        return suggestion
                .alsoOf(rule)
                .map(
                        beside ->
                                why.page()
                                        .text(
                                                "pathway.change.both",
                                                name(suggestion.destinationOf(rule)),
                                                beside(beside)))
                .orElseGet(() -> name(suggestion.destinationOf(rule)));
    }
}
