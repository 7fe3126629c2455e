package org.samspel.decision.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the command, prints what it found, and says with the exit code how it went. */
public final class Decide {

    static final int FINE = 0;
    static final int FINDINGS = 1;
    static final int UNUSABLE = 2;

    private static final List<Command> COMMANDS =
            List.of(
                    new CheckCommand(),
                    new ExplainCommand(),
                    new CompareCommand(),
                    new RunCommand(),
                    new SqlCommand(),
                    new PopulationCommand());

    private final PrintStream out;
    private final PrintStream err;

    Decide(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] words) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Decide(out, err).run(List.of(words)));
    }

    int run(List<String> words) {
        if (words.isEmpty() || words.getFirst().equals("help")) {
            out.println(usage());
            return words.isEmpty() ? UNUSABLE : FINE;
        }
        var command = command(words.getFirst());
        if (command.isEmpty()) {
            err.println("There is no command “" + words.getFirst() + "”.\n" + usage());
            return UNUSABLE;
        }
        var isJson = words.contains("--json");
        try {
            var result = command.get().run(Arguments.of(words.subList(1, words.size())));
            if (isJson) {
                out.println(Json.of(result.data()));
            } else {
                result.lines().forEach(out::println);
            }
            return result.isFinding() ? FINDINGS : FINE;
        } catch (Unusable e) {
            if (isJson) {
                out.println(Json.of(Map.of("unusable", e.reasons())));
            } else {
                e.reasons().forEach(err::println);
            }
            return UNUSABLE;
        }
    }

    private static Optional<Command> command(String word) {
        return COMMANDS.stream().filter(command -> command.word().equals(word)).findFirst();
    }

    private static String usage() {
        var usage = new StringBuilder("Usage: ./samspel decide COMMAND [--json]\n");
        COMMANDS.forEach(command -> usage.append("\n  ").append(command.usage()));
        return usage.append("\n\nExit codes: 0 fine, 1 findings, 2 unusable input.").toString();
    }
}
