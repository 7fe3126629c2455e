package org.samspel.decision.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind the command: files, and options with their values. An option takes one value,
 * {@code --facts} all up to the next option, {@code --json} and {@code --all} none.
 */
final class Arguments {

    private static final String JSON = "--json";
    private static final Set<String> WITHOUT_VALUE = Set.of(JSON, "--all");
    private static final String FACTS = "--facts";

    private final List<String> files = new ArrayList<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();

    static Arguments of(List<String> words) throws Unusable {
        var arguments = new Arguments();
        var at = 0;
        while (at < words.size()) {
            var word = words.get(at++);
            if (!word.startsWith("--")) {
                arguments.files.add(word);
                continue;
            }
            var values = arguments.options.computeIfAbsent(word, _ -> new ArrayList<>());
            var most =
                    WITHOUT_VALUE.contains(word) ? 0 : word.equals(FACTS) ? Integer.MAX_VALUE : 1;
            var first = at;
            while (at < words.size() && at - first < most && !words.get(at).startsWith("--")) {
                values.add(words.get(at++));
            }
            if (most == 1 && at == first) {
                throw new Unusable(word + " needs a value");
            }
        }
        return arguments;
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    /** Refuses options that the command does not know, and more or fewer files than it takes. */
    Arguments checked(int fileCount, String... known) throws Unusable {
        for (var option : options.keySet()) {
            if (!option.equals(JSON) && !Set.of(known).contains(option)) {
                throw new Unusable(
                        "found " + option + ", expected one of " + String.join(", ", known));
            }
        }
        if (files.size() != fileCount) {
            throw new Unusable("found " + files.size() + " files, expected " + fileCount);
        }
        return this;
    }

    String file(int index) {
        return files.get(index);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name)).map(List::getLast);
    }

    String needed(String name) throws Unusable {
        var value = option(name);
        if (value.isEmpty()) {
            throw new Unusable("expected " + name);
        }
        return value.get();
    }

    List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }

    /** A whole number, or what holds without the option. */
    long number(String name, long otherwise, long min, long max) throws Unusable {
        var value = option(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            var number = Long.parseLong(value.get().replace("_", ""));
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The message below says what was expected.
        }
        throw new Unusable(
                name
                        + ": found "
                        + value.get()
                        + ", expected a whole number from "
                        + min
                        + " to "
                        + max);
    }
}
