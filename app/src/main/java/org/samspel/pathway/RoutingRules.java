package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Destination;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactValues;
import org.samspel.decision.Decision;
import org.samspel.decision.Value;
import org.samspel.pathway.RoutingOutcome.ChoiceFault;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an agreement's tables say of an assessment, and what a clinician may choose. */
final class RoutingRules {
    private static final int WORDS_MAX = 2000;

    private RoutingRules() {}

    /** The phase's table decides; each of its rules cites a clause. */
    static Suggestion suggest(AgreementVersion agreed, Assessment assessment) {
        var phase = agreed.phase(assessment.phase()).orElseThrow();
        var table = agreed.table(phase);
        var decision = table.decide(FactValues.facts(agreed, assessment.facts()));
        var outputs =
                decision instanceof Decision.Matched matched
                        ? matched.outputs()
                        : Map.<String, Value>of();
        return new Suggestion(
                assessment,
                agreed,
                phase,
                table,
                decision,
                destination(agreed, outputs, "destination"),
                destination(agreed, outputs, "also"));
    }

    /** Whether two versions lead to the same places. */
    static boolean leadsAlike(Suggestion one, Suggestion other) {
        return one.destination()
                        .map(Destination::id)
                        .equals(other.destination().map(Destination::id))
                && one.also().map(Destination::id).equals(other.also().map(Destination::id));
    }

    static Optional<Destination> destination(
            AgreementVersion agreed, Map<String, Value> outputs, String output) {
        return Optional.ofNullable(outputs.get(output))
                .map(Value::plain)
                .filter(id -> !id.isEmpty())
                .flatMap(agreed::destination);
    }

    /**
     * What must be assessed before the table can answer: the red flags that nobody assessed, and
     * only then the other facts that could bring an answer.
     */
    static List<FactDefinition> toAssessFirst(Suggestion suggestion) {
        if (!(suggestion.decision() instanceof Decision.NoRule(var explanation))) {
            return List.of();
        }
        var agreed = suggestion.agreed();
        var facts = suggestion.assessment().facts();
        var missing = explanation.factsThatCouldChange();
        var flags =
                AssessmentRules.redFlags(agreed).stream()
                        .filter(flag -> !facts.containsKey(flag.name()))
                        .toList();
        var flagsMatter = missing.stream().anyMatch(name -> isRedFlag(agreed, name));
        return flagsMatter && !flags.isEmpty()
                ? flags
                : agreed.facts().stream().filter(fact -> missing.contains(fact.name())).toList();
    }

    private static boolean isRedFlag(AgreementVersion agreed, String name) {
        return agreed.fact(name).filter(FactDefinition::isRedFlag).isPresent();
    }

    static Set<ChoiceFault> faults(Suggestion suggestion, RoutingChoice choice) {
        return faults(suggestion.agreed(), suggestion.destination(), choice);
    }

    /**
     * @param suggested by the agreement, if it suggests something
     */
    static Set<ChoiceFault> faults(
            AgreementVersion agreed, Optional<Destination> suggested, RoutingChoice choice) {
        var faults = EnumSet.noneOf(ChoiceFault.class);
        switch (choice) {
            case RoutingChoice.Follow _ -> {
                if (suggested.isEmpty()) {
                    faults.add(ChoiceFault.NOTHING_TO_FOLLOW);
                }
            }
            case RoutingChoice.Otherwise(var destination, var reason, var words) -> {
                if (agreed.destination(destination).isEmpty()) {
                    faults.add(ChoiceFault.DESTINATION_MISSING);
                } else if (suggested.filter(it -> it.id().equals(destination)).isPresent()) {
                    faults.add(ChoiceFault.SAME_AS_SUGGESTED);
                }
                if (agreed.reasons().stream().noneMatch(ready -> ready.id().equals(reason))) {
                    faults.add(ChoiceFault.REASON_MISSING);
                }
                if (words.length() > WORDS_MAX) {
                    faults.add(ChoiceFault.WORDS_TOO_LONG);
                }
            }
        }
        return faults;
    }

    /** The destination of a choice that has no faults. */
    static Destination chosen(Suggestion suggestion, RoutingChoice choice) {
        return chosen(suggestion.agreed(), suggestion.destination(), choice);
    }

    static Destination chosen(
            AgreementVersion agreed, Optional<Destination> suggested, RoutingChoice choice) {
        return switch (choice) {
            case RoutingChoice.Follow _ -> suggested.orElseThrow();
            case RoutingChoice.Otherwise otherwise ->
                    agreed.destination(otherwise.destination()).orElseThrow();
        };
    }

    static Optional<Routing.Deviation> deviation(RoutingChoice choice) {
        return switch (choice) {
            case RoutingChoice.Follow _ -> Optional.empty();
            case RoutingChoice.Otherwise(var _, var reason, var words) ->
                    Optional.of(new Routing.Deviation(reason, words.strip()));
        };
    }

    /** The clause of the rule that answered; when none did, that of the chosen destination. */
    static String clause(Suggestion suggestion, Destination chosen) {
        return suggestion.rule().map(suggestion::clauseOf).orElse(chosen.clause());
    }
}
