package org.samspel.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small random tables of all kinds of entries, written as DMN and read back. */
final class RandomTables {

    private static final List<String> TEXTS = List.of("a", "b", "c", "d");

    private final Random random;

    RandomTables(long seed) {
        this.random = new Random(seed);
    }

    DecisionTable next() {
        return DmnFixtures.table(DmnText.of(table()));
    }

    /** Facts at and around the values that the table mentions, some of them unknown. */
    Facts facts(DecisionTable table, double shareUnknown) {
        var facts = Facts.none();
        for (var name : table.factNames()) {
            var domain = Domain.of(table, name);
            if (random.nextDouble() >= shareUnknown) {
                facts = facts.with(name, domain.get(random.nextInt(domain.size())));
            }
        }
        return facts;
    }

    private DecisionTable table() {
        var policy = pick(HitPolicy.values());
        var inputs = new ArrayList<Input>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            // Now and then two columns ask for the same fact.
            var name = i > 0 && random.nextInt(8) == 0 ? inputs.getFirst().name() : "x" + i;
            var type = name.equals("x0") && i > 0 ? inputs.getFirst().type() : type();
            inputs.add(new Input("i" + i, "Input " + i, name, type, allowed(type)));
        }
        var output = new Output("out", "Out", Type.NUMBER, new UnaryTest.Any());
        var outputsMax = random.nextBoolean() ? 100 : 3;
        var rules = new ArrayList<Rule>();
        for (int number = 1; number <= 1 + random.nextInt(7); number++) {
            rules.add(rule(number, inputs, outputsMax));
        }
        return new DecisionTable(
                "t", "T", policy, inputs, List.of(output), List.of(), rules, "random.dmn");
    }

    private Rule rule(int number, List<Input> inputs, int outputsMax) {
        var entries = new ArrayList<Entry>();
        for (var input : inputs) {
            var test = random.nextInt(3) == 0 ? new UnaryTest.Any() : entry(input);
            entries.add(new Entry(test, test.text(), new Place(1, 1)));
        }
        Map<String, Value> outputs = new LinkedHashMap<>();
        outputs.put("out", number(random.nextInt(outputsMax)));
        return new Rule(number, "r" + number, entries, outputs, Map.of(), 1);
    }

    private UnaryTest entry(Input input) {
        while (true) {
            var test = test(input.type());
            if (AllowedValues.beyond(input.type(), input.allowed(), test).isEmpty()) {
                return test;
            }
        }
    }

    private UnaryTest test(Type type) {
        return switch (random.nextInt(5)) {
            case 0 -> new UnaryTest.Not(list(type));
            case 1 -> list(type);
            default -> part(type);
        };
    }

    private UnaryTest list(Type type) {
        var parts = new ArrayList<UnaryTest>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            parts.add(random.nextInt(8) == 0 ? new UnaryTest.IsNull() : part(type));
        }
        return parts.size() == 1 ? parts.getFirst() : new UnaryTest.AnyOf(parts);
    }

    private UnaryTest part(Type type) {
        if (random.nextInt(12) == 0) {
            return new UnaryTest.IsNull();
        }
        return switch (type) {
            case BOOLEAN -> new UnaryTest.Equal(new Value.Bool(random.nextBoolean()));
            case TEXT ->
                    new UnaryTest.Equal(new Value.Text(TEXTS.get(random.nextInt(TEXTS.size()))));
            case NUMBER -> numberPart();
        };
    }

    private UnaryTest numberPart() {
        var one = number(random.nextInt(-2, 8));
        return switch (random.nextInt(3)) {
            case 0 -> new UnaryTest.Equal(one);
            case 1 -> new UnaryTest.Compare(pick(Comparison.values()), one);
            default -> {
                var high =
                        new Value.Num(
                                one.number().add(BigDecimal.valueOf(random.nextInt(1, 5), 1)));
                yield new UnaryTest.Range(one, random.nextBoolean(), high, random.nextBoolean());
            }
        };
    }

    private UnaryTest allowed(Type type) {
        if (random.nextInt(3) > 0) {
            return new UnaryTest.Any();
        }
        return switch (type) {
            case BOOLEAN -> new UnaryTest.Any();
            case TEXT ->
                    new UnaryTest.AnyOf(
                            TEXTS.subList(0, 3).stream()
                                    .<UnaryTest>map(t -> new UnaryTest.Equal(new Value.Text(t)))
                                    .toList());
            case NUMBER -> new UnaryTest.Range(number(-1), true, number(6), random.nextBoolean());
        };
    }

    private Type type() {
        return pick(Type.values());
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static Value.Num number(long number) {
        return new Value.Num(BigDecimal.valueOf(number));
    }
}
