package org.samspel.agreement.workshop.web;

import org.samspel.shell.Choice;
import org.samspel.shell.Typed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A cell that asks whether a fact is one of some answers, as a tick for each. What ticks cannot say
 * stays a line of its own.
 *
 * @param name of the cell's field
 * @param choices the fact's answers
 */
record ChoiceCell(String name, List<Choice> choices) {

    /** The fields for an entry such as {@code "none", "improving"}. */
    Map<String, String> of(String entry) {
        var values =
                entry.equals("-")
                        ? List.<String>of()
                        : Arrays.stream(entry.split(",", -1)).map(String::strip).toList();
        var known = choices.stream().map(ChoiceCell::quoted).toList();
        if (!known.containsAll(values)) {
            return Map.of(name, entry);
        }
        var ticks = new HashMap<String, String>();
        for (var choice : choices) {
            if (values.contains(quoted(choice))) {
                ticks.put(tick(choice), "yes");
            }
        }
        return ticks;
    }

    /** The entry that was ticked; nothing when none was. */
    Optional<String> read(Typed typed) {
        var ticked =
                choices.stream()
                        .filter(choice -> typed.has(tick(choice)))
                        .map(ChoiceCell::quoted)
                        .toList();
        return ticked.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", ticked));
    }

    /** What was ticked, or written, in words. */
    String words(Typed typed) {
        return typed.has(name)
                ? typed.text(name)
                : choices.stream()
                        .filter(choice -> typed.has(tick(choice)))
                        .map(Choice::label)
                        .collect(Collectors.joining(", "));
    }

    private String tick(Choice choice) {
        return name + "-" + choice.value();
    }

    private static String quoted(Choice choice) {
        return "\"" + choice.value() + "\"";
    }
}
