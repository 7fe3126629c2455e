package org.samspel.decision;

import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Another engine's opinion of the same file and facts. */
final class KieJudge {

    /** The rules that match, and the result, which is null for no rule and for a conflict. */
    record Verdict(List<Integer> matches, @Nullable Object result) {}

    private final DecisionTable table;
    private final DMNRuntime runtime;
    private final DMNModel model;
    private List<Integer> matches = List.of();

    KieJudge(DecisionTable table) {
        this.table = table;
        var resource =
                ResourceFactory.newReaderResource(new StringReader(DmnText.of(table)), "UTF-8");
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

    Verdict of(Facts facts) {
        matches = List.of();
        var context = runtime.newContext();
        for (var name : table.factNames()) {
            context.set(name, plain(facts.get(name)));
        }
        var result = runtime.evaluateAll(model, context).getDecisionResultByName("T").getResult();
        return new Verdict(matches, result);
    }

    private static @Nullable Object plain(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Num(var number) -> number;
            case Value.Text(var text) -> text;
            case Value.Bool(var truth) -> truth;
        };
    }
}
