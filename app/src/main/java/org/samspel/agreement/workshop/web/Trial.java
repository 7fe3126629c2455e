package org.samspel.agreement.workshop.web;

import org.samspel.agreement.FactValues;
import org.samspel.agreement.FactWords;
import org.samspel.agreement.workshop.DraftTables;
import org.samspel.agreement.workshop.web.TryPage.TriedAnswer;
import org.samspel.decision.Decision;
import org.samspel.decision.Explanation;
import org.samspel.decision.Reason;
import org.samspel.decision.RuleTrace;
import org.samspel.decision.Value;
import org.samspel.shell.Cited;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a draft’s table answers to made-up facts, and why. */
record Trial(PageContext page, DraftTables.View view) {

    TriedAnswer of(Map<String, String> known) {
        var facts = FactValues.facts(view.draft().base(), known);
        return switch (view.table().decide(facts)) {
            case Decision.Matched(var match, var outputs, var explanation) -> {
                var rule = view.table().rule(match.number());
                yield new TriedAnswer(
                        page.text(
                                "agreement.work.try.answer",
                                rule.number(),
                                destination(outputs),
                                Cited.clause(rule.annotation("clause"))),
                        because(explanation, rule.number()),
                        others(explanation));
            }
            case Decision.NoRule(var explanation) ->
                    new TriedAnswer(
                            page.text("agreement.work.try.none"), List.of(), others(explanation));
            case Decision.Conflict(_, var explanation) ->
                    new TriedAnswer(
                            page.text("agreement.work.try.conflict"),
                            List.of(),
                            others(explanation));
            case Decision.Unusable _ ->
                    new TriedAnswer(page.text("agreement.work.try.unusable"), List.of(), List.of());
            case Decision.Collected _, Decision.Otherwise _ ->
                    throw new IllegalStateException("No table of an agreement answers so");
        };
    }

    private String destination(Map<String, Value> outputs) {
        return Optional.ofNullable(outputs.get("destination"))
                .map(Value::plain)
                .flatMap(view.draft().base()::destination)
                .map(to -> to.name().in(page.locale()))
                .orElse("");
    }

    private List<String> because(Explanation explanation, int rule) {
        return explanation.rule(rule) instanceof RuleTrace.Met(_, var reasons)
                ? reasons.stream().map(reason -> words(reason)).toList()
                : List.of();
    }

    private List<String> others(Explanation explanation) {
        return explanation.rules().stream()
                .flatMap(
                        trace ->
                                trace instanceof RuleTrace.Failed(var rule, var reason)
                                        ? Stream.of(
                                                page.text(
                                                        "agreement.work.try.failed",
                                                        rule,
                                                        words(reason)))
                                        : Stream.empty())
                .toList();
    }

    private String words(Reason reason) {
        var words = new FactWords(page.texts());
        var fact = view.draft().base().fact(reason.name());
        var value =
                reason.value()
                        .flatMap(known -> fact.map(it -> words.value(it, known)))
                        .orElseGet(words::unknown);
        return fact.map(words::label).orElse(reason.label()) + ": " + value;
    }
}
