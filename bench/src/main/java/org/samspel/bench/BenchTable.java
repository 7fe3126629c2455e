package org.samspel.bench;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.dmn.DmnRead;
import org.samspel.decision.dmn.DmnReader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of 10 inputs (three true or false, four numbers, three words) with as many rules as
 * wanted, most entries open; the last rule takes whoever no other takes.
 */
final class BenchTable {

    static final String DECISION = "Where to";
    static final String DECISION_ID = "w";
    static final List<String> WORDS = List.of("none", "one", "several");

    private static final int FLAGS = 3;
    private static final int NUMBERS = 4;
    private static final int TEXTS = 3;
    private static final int NUMBER_MAX = 100;

    private BenchTable() {}

    static String dmn(int rules) {
        var random = new Random(rules);
        var xml = new StringBuilder();
        xml.append(
                        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d'"
                                + " name='m'")
                .append(" namespace='https://samspel.org/bench'>");
        for (var input : inputs()) {
            xml.append(
                    "<inputData id='%1$s' name='%1$s'><variable name='%1$s' typeRef='%2$s'/></inputData>"
                            .formatted(input, type(input)));
        }
        xml.append("<decision id='").append(DECISION_ID).append("' name='");
        xml.append(DECISION).append("'>");
        xml.append("<variable name='").append(DECISION).append("' typeRef='string'/>");
        for (var input : inputs()) {
            xml.append(
                    "<informationRequirement id='r%1$s'><requiredInput href='#%1$s'/></informationRequirement>"
                            .formatted(input));
        }
        xml.append("<decisionTable id='t' hitPolicy='FIRST'>");
        for (var input : inputs()) {
            xml.append(
                    "<input id='i%1$s' label='%1$s'><inputExpression typeRef='%2$s'><text>%1$s</text></inputExpression></input>"
                            .formatted(input, type(input)));
        }
        xml.append("<output id='o' name='to' typeRef='string'/>");
        for (int rule = 1; rule <= rules; rule++) {
            xml.append("<rule id='rule").append(rule).append("'>");
            for (var input : inputs()) {
                var cell = rule == rules || random.nextInt(10) < 7 ? "-" : cell(input, random);
                xml.append("<inputEntry><text>").append(cell).append("</text></inputEntry>");
            }
            xml.append("<outputEntry><text>\"to")
                    .append(rule % 12)
                    .append("\"</text></outputEntry></rule>");
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    static DecisionTable table(int rules) {
        try {
            var bytes = dmn(rules).getBytes(StandardCharsets.UTF_8);
            return switch (DmnReader.read("bench.dmn", new ByteArrayInputStream(bytes))) {
                case DmnRead.Read(var tables) -> tables.getFirst();
                case DmnRead.Unreadable(var faults) ->
                        throw new IllegalStateException(faults.getFirst().text());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> inputs() {
        var inputs = new ArrayList<String>();
        IntStream.range(0, FLAGS).forEach(i -> inputs.add("b" + i));
        IntStream.range(0, NUMBERS).forEach(i -> inputs.add("n" + i));
        IntStream.range(0, TEXTS).forEach(i -> inputs.add("t" + i));
        return inputs;
    }

    private static String type(String input) {
        return switch (input.charAt(0)) {
            case 'b' -> "boolean";
            case 'n' -> "number";
            default -> "string";
        };
    }

    private static String cell(String input, Random random) {
        return switch (input.charAt(0)) {
            case 'b' -> random.nextInt(4) == 0 ? "true" : "false";
            case 'n' -> {
                var low = random.nextInt(NUMBER_MAX / 5) * 5;
                yield switch (random.nextInt(3)) {
                    case 0 -> "&gt;= " + low;
                    case 1 -> "&lt; " + (low + 5);
                    default -> "[" + low + ".." + (low + 40) + "]";
                };
            }
            default -> {
                var word = '"' + WORDS.get(random.nextInt(WORDS.size())) + '"';
                yield random.nextInt(4) == 0 ? "not(" + word + ")" : word;
            }
        };
    }

    /** A query for persons with every tenth value unknown, the same each time. */
    static String population(long persons) {
        var columns = new ArrayList<String>();
        columns.add("printf('%04d', 1201 + (hash(i, 1) % 33)::INTEGER) AS municipality");
        var seed = 2;
        for (var input : inputs()) {
            var draw = "hash(i, " + seed++ + ")";
            var value =
                    switch (input.charAt(0)) {
                        case 'b' -> draw + " % 5 = 0";
                        case 'n' -> "(" + draw + " % " + NUMBER_MAX + ")::INTEGER";
                        default ->
                                WORDS.stream()
                                                .map(w -> "'" + w + "'")
                                                .collect(Collectors.joining(", ", "[", "]"))
                                        + "[1 + ("
                                        + draw
                                        + " % 3)::INTEGER]";
                    };
            columns.add(
                    "CASE WHEN hash(i, "
                            + seed++
                            + ") % 10 > 0 THEN "
                            + value
                            + " END AS "
                            + input);
        }
        return "SELECT " + String.join(", ", columns) + " FROM range(" + persons + ") r(i)";
    }
}
