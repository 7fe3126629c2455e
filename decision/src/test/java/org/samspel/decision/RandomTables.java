package org.samspel.decision;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Small random tables of all kinds of columns and policies, written as DMN and read back. */
public final class RandomTables {

    /** How many a long run tries; {@code -Dsamspel.tables=100} makes it shorter. */
    public static final int OF_A_LONG_RUN = Integer.getInteger("samspel.tables", 1_000);

    private final Random random;
    private final RandomTests tests;
    private final IdentityHashMap<DecisionTable, Drawn> drawn = new IdentityHashMap<>();

    /** What facts for a table are drawn from; to find that out takes longer than to draw. */
    private record Drawn(
            DecisionTable table,
            Decider decider,
            Map<String, Type> types,
            Map<String, List<Value>> domains) {

        static Drawn from(DecisionTable table) {
            var domains = new LinkedHashMap<String, List<Value>>();
            table.factNames().forEach(name -> domains.put(name, Domain.of(table, name)));
            return new Drawn(table, new Decider(table), table.factTypes(), domains);
        }
    }

    public RandomTables(long seed) {
        this.random = new Random(seed);
        this.tests = new RandomTests(random);
    }

    public DecisionTable next() {
        return next(tests.pick(HitPolicy.values()));
    }

    public DecisionTable next(HitPolicy policy) {
        return DmnFixtures.table(DmnText.of(table(policy)));
    }

    /** Facts at and around the values that the table mentions, some of them unknown. */
    public Facts facts(DecisionTable table, double shareUnknown) {
        var from = drawn.computeIfAbsent(table, Drawn::from);
        while (true) {
            var facts = anyFacts(from, shareUnknown);
            if (from.decider().outcomeIfUsable(facts).isPresent()) {
                return facts;
            }
        }
    }

    private Facts anyFacts(Drawn from, double shareUnknown) {
        var facts = Facts.none();
        for (var entry : from.domains().entrySet()) {
            var name = entry.getKey();
            var domain = entry.getValue();
            if (random.nextDouble() >= shareUnknown) {
                var known = from.table().input(name).isPresent() && random.nextInt(8) > 0;
                var type = from.types().getOrDefault(name, Type.TEXT);
                var value =
                        known || type == Type.TEXT || type == Type.BOOLEAN
                                ? domain.get(random.nextInt(domain.size()))
                                : tests.value(type);
                facts = facts.with(name, value);
            }
        }
        return facts;
    }

    private DecisionTable table(HitPolicy policy) {
        var inputs = inputs();
        var outputs = outputs(policy);
        var rules = new ArrayList<Rule>();
        for (int number = 1; number <= 1 + random.nextInt(7); number++) {
            rules.add(rule(number, inputs, outputs, policy));
        }
        return new DecisionTable("t", "T", policy, inputs, outputs, List.of(), rules, "random.dmn");
    }

    private List<Input> inputs() {
        var inputs = new ArrayList<Input>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            // Now and then two columns ask for the same fact, or calculate with it.
            if (i > 0 && random.nextInt(8) == 0) {
                var first = inputs.getFirst();
                inputs.add(new Input("i" + i, "Input " + i, first.expression(), first.allowed()));
            } else if (random.nextInt(6) == 0) {
                var first = i > 0 ? inputs.getFirst().expression() : null;
                var expression = tests.arithmetic(first, "y" + i);
                inputs.add(new Input("i" + i, "Input " + i, expression, new UnaryTest.Any()));
            } else {
                var type = tests.pick(Type.values());
                inputs.add(Input.ofFact("i" + i, "Input " + i, "x" + i, type, tests.allowed(type)));
            }
        }
        return inputs;
    }

    private List<Output> outputs(HitPolicy policy) {
        var outputs = new ArrayList<Output>();
        var count = policy.isAggregate() || random.nextInt(4) > 0 ? 1 : 2;
        var withDefaults = random.nextInt(4) == 0;
        for (int i = 0; i < count; i++) {
            var type =
                    switch (policy) {
                        case COLLECT_SUM -> Type.NUMBER;
                        case COLLECT_MIN, COLLECT_MAX ->
                                tests.pick(
                                        new Type[] {
                                            Type.NUMBER, Type.NUMBER, Type.DATE, Type.DAYS_TIME
                                        });
                        default -> tests.pick(Type.values());
                    };
            var ranked = policy.isRanked() && (i == 0 || random.nextBoolean());
            var allowed = ranked ? tests.list(type) : new UnaryTest.Any();
            var values = new Output("out" + i, "Out " + i, type, allowed);
            var otherwise = withDefaults ? Optional.of(answer(values)) : Optional.<Value>empty();
            outputs.add(new Output("out" + i, "Out " + i, type, allowed, otherwise));
        }
        return outputs;
    }

    private Value answer(Output output) {
        var values = output.values();
        return values.isEmpty()
                ? tests.value(output.type())
                : values.get(random.nextInt(values.size()));
    }

    private Rule rule(int number, List<Input> inputs, List<Output> outputs, HitPolicy policy) {
        var entries = new ArrayList<Entry>();
        for (var input : inputs) {
            var test = random.nextInt(3) == 0 ? new UnaryTest.Any() : tests.entry(input);
            entries.add(new Entry(test, test.text(), new Place(1, 1)));
        }
        Map<String, Value> answers = new LinkedHashMap<>();
        for (var output : outputs) {
            var isNull =
                    !policy.isAggregate() && output.values().isEmpty() && random.nextInt(12) == 0;
            if (!isNull) {
                answers.put(output.name(), answer(output));
            }
        }
        return new Rule(number, "r" + number, entries, answers, Map.of(), 1);
    }
}
