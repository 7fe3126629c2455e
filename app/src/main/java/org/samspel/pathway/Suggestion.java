package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Destination;
import org.samspel.agreement.HeldTable;
import org.samspel.agreement.Phase;
import org.samspel.agreement.Pilot;
import org.samspel.decision.Decision;
import org.samspel.decision.DecisionTable;

import java.util.Optional;

/**
 * What the agreement says of an assessment, and why.
 *
 * @param agreed the version that the assessment was made under
 * @param destination where the rule leads; empty when no rule answers or the table cannot
 * @param also a second destination that the rule names beside it
 */
public record Suggestion(
        Assessment assessment,
        AgreementVersion agreed,
        Phase phase,
        HeldTable held,
        Decision decision,
        Optional<Destination> destination,
        Optional<Destination> also) {

    /** The phase's table as it holds for the person. */
    public DecisionTable table() {
        return held.table();
    }

    /** The number of a rule in the agreement's own table. */
    public int written(int rule) {
        return held.written(rule);
    }

    /** The pilot that the rule rests on which answered. */
    public Optional<Pilot> pilot() {
        return rule().flatMap(rule -> agreed.pilotOf(clauseOf(rule)));
    }

    /** The rule that answered, as counted in {@link #table}. */
    public Optional<Integer> rule() {
        return decision instanceof Decision.Matched matched && destination.isPresent()
                ? Optional.of(matched.rule().number())
                : Optional.empty();
    }

    /** The clause behind a rule, or behind its destination where the rule cites none. */
    public String clauseOf(int rule) {
        var cited = table().rule(rule).annotation("clause");
        return cited.isEmpty() ? destinationOf(rule).map(Destination::clause).orElse("") : cited;
    }

    public Optional<Destination> destinationOf(int rule) {
        return RoutingRules.destination(agreed, table().rule(rule).outputs(), "destination");
    }

    public Optional<Destination> alsoOf(int rule) {
        return RoutingRules.destination(agreed, table().rule(rule).outputs(), "also");
    }
}
