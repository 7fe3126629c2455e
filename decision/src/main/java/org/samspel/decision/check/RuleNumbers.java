package org.samspel.decision.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Rules of a table by their numbers, the lowest first. */
public record RuleNumbers(List<Integer> numbers) {

    public RuleNumbers {
        numbers = numbers.stream().distinct().sorted().toList();
    }

    static RuleNumbers of(Collection<Integer> numbers) {
        return new RuleNumbers(List.copyOf(numbers));
    }

    /** In English: {@code rule 3}, {@code rules 3, 5}. */
    public String text() {
        var listed = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (numbers.size() == 1 ? "rule " : "rules ") + listed;
    }
}
