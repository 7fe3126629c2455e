package org.samspel.pathway.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.agreement.FactWords;
import org.samspel.decision.Reason;
import org.samspel.decision.RuleTrace;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;
import org.samspel.pathway.Suggestion;
import org.samspel.questionnaire.Instruments;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;

/** Why the agreement says what it says, in the reader's language. */
public record ExplanationWords(PageContext page, Suggestion suggestion, Instruments instruments) {
    /**
     * A fact beside what the rule asks of it.
     *
     * @param note what the rule asks, and what a score must not be shown without; perhaps empty
     */
    public record FactLine(String fact, String note) {}

    List<FactLine> because(List<Reason> reasons) {
        return reasons.stream().map(this::line).toList();
    }

    private FactLine line(Reason reason) {
        var fact = fact(reason.name());
        var value = reason.value();
        if (fact.isEmpty() || value.isEmpty()) {
            return new FactLine(reason.label() + ": " + words().unknown(), "");
        }
        return switch (fact.get().kind()) {
            case FactKind.AnyRedFlag _ when value.get().equals(new Value.Bool(false)) ->
                    new FactLine(
                            page.text("pathway.flags.absent"),
                            page.text("pathway.flags.assessed", flags(), flags()));
            case FactKind.InstrumentScore _ -> score(fact.get(), asked(fact.get(), reason));
            default -> {
                var known = words().value(fact.get(), value.get());
                var asked = asked(fact.get(), reason);
                yield new FactLine(
                        words().label(fact.get()) + ": " + known, asked.equals(known) ? "" : asked);
            }
        };
    }

    private FactLine score(FactDefinition fact, String asked) {
        var taken = suggestion.assessment().scores().get(fact.name());
        if (taken == null) {
            return new FactLine(words().label(fact), asked);
        }
        var score = new ScoreWords(page, suggestion.agreed(), instruments);
        return new FactLine(
                words().label(fact) + " " + score.score(taken),
                asked + ". " + score.note(fact, taken));
    }

    /** What a rule asks of the fact, by the rule's entry as it was written. */
    private String asked(FactDefinition fact, Reason reason) {
        return suggestion.table().rules().stream()
                .flatMap(rule -> rule.entries().stream())
                .filter(entry -> entry.text().equals(reason.entry()))
                .findFirst()
                .map(entry -> words().test(fact, entry.test()))
                .orElse(reason.entry());
    }

    /** What a rule asks of a fact; {@code -} when it does not ask for it. */
    String asked(int rule, FactDefinition fact) {
        return words().test(fact, test(rule, fact.name()));
    }

    boolean asksFor(int rule, String name) {
        return !(test(rule, name) instanceof UnaryTest.Any);
    }

    private UnaryTest test(int rule, String name) {
        var inputs = suggestion.table().inputs();
        for (var column = 0; column < inputs.size(); column++) {
            var entry = suggestion.table().rule(rule).entries().get(column);
            if (inputs.get(column).name().equals(name) && !entry.isOpen()) {
                return entry.test();
            }
        }
        return new UnaryTest.Any();
    }

    /** Why a rule did not answer. */
    String whyNot(RuleTrace trace) {
        return switch (trace) {
            case RuleTrace.NotReached _ -> page.text("pathway.rules.earlier");
            case RuleTrace.Met _ -> page.text("pathway.rules.met");
            case RuleTrace.Failed(var rule, var reason) ->
                    fact(reason.name())
                            .map(
                                    fact ->
                                            page.text(
                                                    "pathway.rules.failed",
                                                    words().label(fact),
                                                    reason.value()
                                                            .map(it -> words().value(fact, it))
                                                            .orElseGet(words()::unknown),
                                                    asked(rule, fact)))
                            .orElse(reason.label());
        };
    }

    Optional<FactDefinition> fact(String name) {
        return agreed().fact(name);
    }

    AgreementVersion agreed() {
        return suggestion.agreed();
    }

    FactWords words() {
        return new FactWords(page.texts());
    }

    private long flags() {
        return agreed().facts().stream()
                .filter(fact -> fact.kind() instanceof FactKind.RedFlag)
                .count();
    }
}
