package org.samspel.decision;

import org.samspel.decision.dmn.Cells;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Tables far larger than an agreement's: 200 rules, 12 inputs, most entries open. */
public final class LargeTables {

    private static final int RULES = 200;
    private static final int INPUTS = 12;

    private LargeTables() {}

    /** Entries at random. */
    public static DecisionTable random(HitPolicy policy, long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<Map<Integer, String>>();
        for (int number = 1; number <= RULES; number++) {
            var row = new LinkedHashMap<Integer, String>();
            while (row.size() < 3 + number % 3) {
                var i = random.nextInt(INPUTS);
                row.put(i, cell(type(i), random));
            }
            rows.add(row);
        }
        return table(policy, rows);
    }

    /** Each fact is asked after at some forks of a tree, so that one rule takes every case. */
    public static DecisionTable tree(long seed) {
        var random = new Random(seed);
        List<Map<Integer, String>> leaves = new ArrayList<>(List.of(Map.of()));
        while (leaves.size() < RULES) {
            var leaf = leaves.remove(random.nextInt(leaves.size()));
            var free = random.nextInt(INPUTS);
            if (leaf.containsKey(free)) {
                leaves.add(leaf);
                continue;
            }
            if (type(free) == Type.NUMBER) {
                var bound = 10 * (1 + random.nextInt(5));
                leaves.add(with(leaf, free, "< " + bound));
                leaves.add(with(leaf, free, ">= " + bound));
            } else {
                var text = "\"t" + random.nextInt(4) + "\"";
                leaves.add(with(leaf, free, text));
                leaves.add(with(leaf, free, "not(" + text + ", null)"));
            }
        }
        return table(HitPolicy.UNIQUE, leaves);
    }

    public static DecisionTable withOtherOutput(DecisionTable table, int number) {
        var rules = new ArrayList<>(table.rules());
        var rule = table.rule(number);
        Map<String, Value> other = Map.of("out", new Value.Num(BigDecimal.valueOf(99)));
        rules.set(number - 1, new Rule(number, "", rule.entries(), other, Map.of(), 1));
        return new DecisionTable(
                "t",
                "T",
                table.hitPolicy(),
                table.inputs(),
                table.outputs(),
                List.of(),
                rules,
                "large.dmn");
    }

    private static Map<Integer, String> with(Map<Integer, String> leaf, int column, String cell) {
        var longer = new LinkedHashMap<>(leaf);
        longer.put(column, cell);
        return longer;
    }

    private static DecisionTable table(HitPolicy policy, List<Map<Integer, String>> rows) {
        var inputs = new ArrayList<Input>();
        for (int i = 0; i < INPUTS; i++) {
            inputs.add(Input.ofFact("", "x" + i, "x" + i, type(i), new UnaryTest.Any()));
        }
        var rules = new ArrayList<Rule>();
        for (var row : rows) {
            var entries = new ArrayList<Entry>();
            for (int i = 0; i < INPUTS; i++) {
                var text = row.getOrDefault(i, "-");
                entries.add(new Entry(Cells.test(text, type(i)), text, new Place(1, 1)));
            }
            var number = rules.size() + 1;
            var output = new Value.Num(BigDecimal.valueOf(number % 7));
            rules.add(new Rule(number, "", entries, Map.of("out", output), Map.of(), 1));
        }
        var values = Cells.test("3,1,5,0,2,4,6", Type.NUMBER);
        var output = new Output("out", "out", Type.NUMBER, values);
        return new DecisionTable(
                "t", "T", policy, inputs, List.of(output), List.of(), rules, "large.dmn");
    }

    private static Type type(int column) {
        return column % 2 == 0 ? Type.NUMBER : Type.TEXT;
    }

    private static String cell(Type type, Random random) {
        var text =
                type == Type.TEXT ? "\"t" + random.nextInt(6) + "\"" : ">= " + random.nextInt(50);
        return random.nextInt(4) == 0 ? "not(" + text + ")" : text;
    }
}
