package org.samspel.decision.dmn;

import org.samspel.decision.DecisionTable;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Writes decision tables as DMN. A file that was read keeps all that it held beside what has
 * changed: diagrams, descriptions, extensions, ids, comments, and the author's way of writing a
 * cell.
 */
public final class DmnWriter {

    /** What stands before the variable in a decision, in the order of the schema. */
    private static final List<String> BEFORE_VARIABLE =
            List.of("description", "extensionElements", "question", "allowedAnswers");

    private DmnWriter() {}

    /** A file of its own for one table, in DMN 1.3, which all modellers read; without a diagram. */
    public static byte[] write(DecisionTable table) {
        return new NewFile(table).xml().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The file with these tables in place of those that it had; byte for byte the same when they
     * are the same. Tables are found by the id of their decision, or else its name.
     *
     * @throws IllegalArgumentException when the file cannot be read, or has no such table
     */
    public static byte[] write(byte[] original, List<DecisionTable> tables) {
        var before = read(original);
        var document = new DmnDocument(original);
        var changed = false;
        for (var table : tables) {
            var old =
                    before.stream()
                            .filter(other -> isSame(table, other))
                            .findFirst()
                            .orElseThrow(() -> noSuch(table));
            if (!new NewFile(old).xml().equals(new NewFile(table).xml())) {
                var decision =
                        document.decisions().stream()
                                .filter(element -> isSame(old, element))
                                .findFirst()
                                .orElseThrow(() -> noSuch(table));
                new TableEdit(document, decision, old).become(table);
                changed = true;
            }
        }
        return changed ? document.xml() : original.clone();
    }

    /**
     * The file as other engines want it: DMN gives each decision a variable (DMN 1.5, 6.3.7), which
     * some modellers leave out and some engines insist on. All else stays, and a file that has them
     * stays byte for byte.
     *
     * @throws IllegalArgumentException when the file cannot be read
     */
    public static byte[] forOthers(byte[] original) {
        var document = new DmnDocument(original);
        var without =
                document.decisions().stream()
                        .filter(decision -> DmnDocument.child(decision, "variable").isEmpty())
                        .toList();
        without.forEach(decision -> addVariable(document, decision));
        return without.isEmpty() ? original.clone() : document.xml();
    }

    private static void addVariable(DmnDocument document, Element decision) {
        var behind =
                BEFORE_VARIABLE.stream()
                        .flatMap(name -> DmnDocument.children(decision, name).stream())
                        .reduce((one, other) -> other);
        var variable = document.add(decision, "variable", behind.orElse(null));
        if (behind.isEmpty()) {
            decision.insertBefore(variable, decision.getFirstChild());
        }
        variable.setAttribute("name", decision.getAttribute("name"));
    }

    private static List<DecisionTable> read(byte[] original) {
        try {
            return switch (DmnReader.read("original", new ByteArrayInputStream(original))) {
                case DmnRead.Read(var tables) -> tables;
                case DmnRead.Unreadable(var faults) ->
                        throw new IllegalArgumentException(faults.getFirst().text());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSame(DecisionTable table, DecisionTable other) {
        return table.id().isEmpty()
                ? table.name().equals(other.name())
                : table.id().equals(other.id());
    }

    private static boolean isSame(DecisionTable table, Element decision) {
        var attribute = table.id().isEmpty() ? "name" : "id";
        var sought = table.id().isEmpty() ? table.name() : table.id();
        return Optional.of(decision.getAttribute(attribute)).filter(sought::equals).isPresent();
    }

    private static IllegalArgumentException noSuch(DecisionTable table) {
        return new IllegalArgumentException("The file has no table " + table.name());
    }
}
