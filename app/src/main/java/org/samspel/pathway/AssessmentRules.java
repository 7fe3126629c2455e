package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactDefinition.FactKind;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How answers become facts. Unknown stays unknown: what was not assessed is never read as no
 * (agreement on low back pain in North Denmark, § 3.1).
 */
final class AssessmentRules {
    private AssessmentRules() {}

    /** The answers of a form, as facts or as faults. */
    record Checked(Map<String, String> facts, Map<String, AnswerFault> faults) {}

    static Checked check(AgreementVersion agreed, AssessPerson wish) {
        var facts = new LinkedHashMap<String, String>();
        var faults = new LinkedHashMap<String, AnswerFault>();
        for (var fact : agreed.facts()) {
            var typed = wish.answers().getOrDefault(fact.name(), "").strip();
            if (fact.isAsked()) {
                switch (answer(fact, typed, wish.noRedFlags())) {
                    case Answer.Known known -> facts.put(fact.name(), known.text());
                    case Answer.NotAssessed _ -> {}
                    case Answer.Wrong wrong -> faults.put(fact.name(), wrong.fault());
                }
            }
        }
        return new Checked(facts, faults);
    }

    private sealed interface Answer {
        record Known(String text) implements Answer {}

        record NotAssessed() implements Answer {}

        record Wrong(AnswerFault fault) implements Answer {}
    }

    private static Answer answer(FactDefinition fact, String typed, boolean noRedFlags) {
        return switch (fact.kind()) {
            case FactKind.RedFlag _ when noRedFlags ->
                    typed.equals("yes")
                            ? new Answer.Wrong(new AnswerFault.FlagContradicts())
                            : new Answer.Known("false");
            case FactKind.RedFlag _, FactKind.YesNo _ -> yesNo(typed);
            case FactKind.Choice choice -> choice(choice, typed);
            case FactKind.WholeNumber number -> number(number, typed);
            case FactKind.AnyRedFlag _,
                    FactKind.WeeksSinceOnset _,
                    FactKind.InstrumentScore _,
                    FactKind.DoctorsStatement _ ->
                    new Answer.NotAssessed();
        };
    }

    private static Answer yesNo(String typed) {
        return switch (typed) {
            case "yes" -> new Answer.Known("true");
            case "no" -> new Answer.Known("false");
            case "", "not-assessed" -> new Answer.NotAssessed();
            default -> new Answer.Wrong(new AnswerFault.NotAnOption());
        };
    }

    private static Answer choice(FactKind.Choice choice, String typed) {
        if (typed.isEmpty()) {
            return new Answer.NotAssessed();
        }
        return choice.options().stream().anyMatch(option -> option.value().equals(typed))
                ? new Answer.Known(typed)
                : new Answer.Wrong(new AnswerFault.NotAnOption());
    }

    private static Answer number(FactKind.WholeNumber number, String typed) {
        if (typed.isEmpty()) {
            return new Answer.NotAssessed();
        }
        var outside = new Answer.Wrong(new AnswerFault.NotInRange(number.min(), number.max()));
        try {
            var value = Integer.parseInt(typed);
            return value < number.min() || value > number.max()
                    ? outside
                    : new Answer.Known(Integer.toString(value));
        } catch (NumberFormatException _) {
            return outside;
        }
    }

    /** The answered facts together with those that are derived from them, the onset and scores. */
    static Map<String, String> withDerived(
            AgreementVersion agreed,
            Map<String, String> answered,
            long weeks,
            Map<String, TakenScore> scores) {
        var all = new LinkedHashMap<>(answered);
        for (var fact : agreed.facts()) {
            switch (fact.kind()) {
                case FactKind.AnyRedFlag _ ->
                        anyRedFlag(agreed, answered)
                                .ifPresent(any -> all.put(fact.name(), any.toString()));
                case FactKind.WeeksSinceOnset _ -> all.put(fact.name(), Long.toString(weeks));
                case FactKind.InstrumentScore _ -> {
                    var taken = scores.get(fact.name());
                    if (taken != null) {
                        all.put(fact.name(), Integer.toString(taken.score()));
                    }
                }
                case FactKind.RedFlag _,
                        FactKind.YesNo _,
                        FactKind.Choice _,
                        FactKind.DoctorsStatement _,
                        FactKind.WholeNumber _ -> {}
            }
        }
        return all;
    }

    /**
     * Kleene's "or" over the red flags: true when one is present, false when all were assessed and
     * none is, otherwise unknown.
     */
    static Optional<Boolean> anyRedFlag(AgreementVersion agreed, Map<String, String> facts) {
        var flags = redFlags(agreed).stream().map(FactDefinition::name).toList();
        if (flags.stream().anyMatch(flag -> "true".equals(facts.get(flag)))) {
            return Optional.of(true);
        }
        return facts.keySet().containsAll(flags) ? Optional.of(false) : Optional.empty();
    }

    static List<FactDefinition> redFlags(AgreementVersion agreed) {
        return agreed.facts().stream()
                .filter(fact -> fact.kind() instanceof FactKind.RedFlag)
                .toList();
    }

    /**
     * What a form of a later assessment starts with. Red flags are asked anew, since they can come
     * overnight; only the same day's assessment that nothing was decided on is taken up whole.
     */
    static Map<String, String> prefilled(
            AgreementVersion agreed, Assessment former, boolean undecided, LocalDate today) {
        var sameSitting = undecided && former.assessedOn().equals(today);
        var filled = new LinkedHashMap<String, String>();
        for (var fact : agreed.facts()) {
            var text = former.facts().get(fact.name());
            var askedAnew = fact.kind() instanceof FactKind.RedFlag && !sameSitting;
            if (text != null && fact.isAsked() && !askedAnew && stillAnAnswer(fact, text)) {
                filled.put(fact.name(), text);
            }
        }
        return filled;
    }

    /** A newer version of the agreement may have dropped an option or moved a limit. */
    private static boolean stillAnAnswer(FactDefinition fact, String text) {
        return switch (fact.kind()) {
            case FactKind.RedFlag _, FactKind.YesNo _ ->
                    text.equals("true") || text.equals("false");
            case FactKind.Choice choice -> choice(choice, text) instanceof Answer.Known;
            case FactKind.WholeNumber number -> number(number, text) instanceof Answer.Known;
            case FactKind.AnyRedFlag _,
                    FactKind.WeeksSinceOnset _,
                    FactKind.InstrumentScore _,
                    FactKind.DoctorsStatement _ ->
                    false;
        };
    }

    /** Answers from before the onset are about an earlier episode. */
    static boolean belongsTo(LocalDate onset, LocalDate answeredOn) {
        return !answeredOn.isBefore(onset);
    }
}
