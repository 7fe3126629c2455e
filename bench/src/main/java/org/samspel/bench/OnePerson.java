package org.samspel.bench;

import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnDecisionResult;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.DmnEngineConfiguration;
import org.samspel.decision.Decider;
import org.samspel.decision.Decision;
import org.samspel.decision.Facts;
import org.samspel.decision.Outcome;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** One decision of 20 rules and 10 inputs, for one person after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class OnePerson {

    private static final int PERSONS = 256;
    private static final int RULES = 20;

    private final List<Facts> persons = new ArrayList<>();
    private final List<DMNContext> contexts = new ArrayList<>();
    private final List<Map<String, Object>> variables = new ArrayList<>();
    private final Decider decider = new Decider(BenchTable.table(RULES));
    private final DMNRuntime runtime = runtime(BenchTable.dmn(RULES));
    private final DMNModel model = runtime.getModels().getFirst();
    private final DmnEngine operaton =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision operatonsTable =
            operaton.parseDecision(
                    BenchTable.DECISION_ID,
                    new ByteArrayInputStream(
                            BenchTable.dmn(RULES).getBytes(StandardCharsets.UTF_8)));
    private int next;

    public OnePerson() {
        var random = new Random(1);
        for (int person = 0; person < PERSONS; person++) {
            var facts = Facts.none();
            var context = runtime.newContext();
            for (var input : BenchTable.inputs()) {
                if (random.nextInt(10) == 0) {
                    context.set(input, null);
                    continue;
                }
                switch (input.charAt(0)) {
                    case 'b' -> {
                        var value = random.nextInt(5) == 0;
                        facts = facts.with(input, value);
                        context.set(input, value);
                    }
                    case 'n' -> {
                        var value = BigDecimal.valueOf(random.nextInt(100));
                        facts = facts.with(input, value);
                        context.set(input, value);
                    }
                    default -> {
                        var value = BenchTable.WORDS.get(random.nextInt(3));
                        facts = facts.with(input, value);
                        context.set(input, value);
                    }
                }
            }
            persons.add(facts);
            contexts.add(context);
            variables.add(new HashMap<>(context.getAll()));
        }
    }

    /** What is compared must give the same answers. */
    void agree() {
        for (int person = 0; person < PERSONS; person++) {
            next = person;
            var ours = outcome();
            next = person;
            var kies = kie().getDecisionResultByName(BenchTable.DECISION).getResult();
            next = person;
            Object operatons = operaton().getSingleEntry();
            if (!(ours instanceof Outcome.Outputs(var outputs))
                    || !outputs.values().iterator().next().plain().equals(kies)
                    || !Objects.equals(kies, operatons)) {
                throw new IllegalStateException(
                        "Person %d: %s, %s, %s".formatted(person, ours, kies, operatons));
            }
        }
    }

    static DMNRuntime runtime(String dmn) {
        var resource = ResourceFactory.newReaderResource(new StringReader(dmn), "UTF-8");
        resource.setSourcePath("bench.dmn");
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
    }

    @Benchmark
    public Decision explained() {
        return decider.decide(persons.get(next++ % PERSONS));
    }

    @Benchmark
    public Outcome outcome() {
        return decider.outcome(persons.get(next++ % PERSONS));
    }

    @Benchmark
    public DmnDecisionResult operaton() {
        return operaton.evaluateDecision(operatonsTable, variables.get(next++ % PERSONS));
    }

    @Benchmark
    public DMNResult kie() {
        return runtime.evaluateAll(model, contexts.get(next++ % PERSONS));
    }
}
