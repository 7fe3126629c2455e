package org.samspel.decision;

import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.feel.lang.types.impl.ComparablePeriod;
import org.kie.internal.io.ResourceFactory;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Another engine's opinion of the same file and facts. */
public final class KieJudge {

    /**
     * The rules that match, and the result: null for no rule and for a conflict, a list, a map by
     * the names of several outputs, or one value. Values are as {@link Value#feel} writes them.
     */
    public record Verdict(List<Integer> matches, @Nullable Object result) {}

    private final DecisionTable table;
    private final DMNRuntime runtime;
    private final DMNModel model;
    private List<Integer> matches = List.of();

    public KieJudge(DecisionTable table) {
        this(table, DmnText.of(table));
    }

    /**
     * @param dmn a file with the table in it
     */
    public KieJudge(DecisionTable table, String dmn) {
        this.table = table;
        var resource = ResourceFactory.newReaderResource(new StringReader(dmn), "UTF-8");
        resource.setSourcePath("random.dmn");
        runtime =
                DMNRuntimeBuilder.fromDefaults()
                        .buildConfiguration()
                        .fromResources(List.of(resource))
                        .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        runtime.addListener(
                new DMNRuntimeEventListener() {
                    @Override
                    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
                        matches = new ArrayList<>(event.getMatches());
                    }
                });
    }

    public Verdict of(Facts facts) {
        matches = List.of();
        var context = runtime.newContext();
        for (var name : table.factNames()) {
            context.set(name, plain(facts.get(name)));
        }
        var result =
                runtime.evaluateAll(model, context)
                        .getDecisionResultByName(table.name())
                        .getResult();
        return new Verdict(matches, feel(result));
    }

    private static @Nullable Object plain(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Num(var number) -> number;
            case Value.Text(var text) -> text;
            case Value.Bool(var truth) -> truth;
            case Value.Date(var day) -> day;
            case Value.DaysTime(var length) -> length;
            case Value.YearsMonths(var months) ->
                    new ComparablePeriod(Period.ofMonths((int) months).normalized());
        };
    }

    private static @Nullable Object feel(@Nullable Object result) {
        return switch (result) {
            case null -> null;
            case BigDecimal number -> new Value.Num(number).feel();
            case String text -> new Value.Text(text).feel();
            case Boolean truth -> new Value.Bool(truth).feel();
            case LocalDate day -> new Value.Date(day).feel();
            case Duration length -> new Value.DaysTime(length).feel();
            case ComparablePeriod period ->
                    new Value.YearsMonths(ComparablePeriod.toTotalMonths(period)).feel();
            case List<?> list -> list(list);
            case Map<?, ?> map -> {
                var named = new TreeMap<String, Object>();
                map.forEach(
                        (name, value) -> {
                            var one = feel(value);
                            if (one != null) {
                                named.put(String.valueOf(name), one);
                            }
                        });
                yield named;
            }
            default -> throw new AssertionError("A result of " + result.getClass());
        };
    }

    private static List<@Nullable Object> list(List<?> list) {
        var all = new ArrayList<@Nullable Object>();
        list.forEach(one -> all.add(feel(one)));
        return all;
    }
}
