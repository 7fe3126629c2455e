package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Clause;
import org.samspel.agreement.Destination;
import org.samspel.agreement.Phase;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a version changes of the one before: clauses, rules and deadlines.
 *
 * @param clauses by their numbers; what fell away last
 */
public record Changes(
        List<Change<Clause>> clauses, List<RuleChange> rules, List<DeadlineChange> deadlines) {

    /** Something that was added, fell away, or is other than it was. */
    public record Change<T>(Optional<T> before, Optional<T> after) {}

    /** A rule of a phase's table; found again by its id. */
    public record RuleChange(Phase phase, Change<Rule> change) {}

    public record DeadlineChange(Destination destination, Change<ReplyDeadline> change) {}

    public static Changes between(AgreementVersion before, AgreementVersion after) {
        return new Changes(clauses(before, after), rules(before, after), deadlines(before, after));
    }

    public boolean isEmpty() {
        return clauses.isEmpty() && rules.isEmpty() && deadlines.isEmpty();
    }

    private static List<Change<Clause>> clauses(AgreementVersion before, AgreementVersion after) {
        var changes = new ArrayList<Change<Clause>>();
        for (var clause : after.clauses()) {
            var old = before.clause(clause.id());
            if (old.filter(it -> saysTheSame(it, clause)).isEmpty()) {
                changes.add(new Change<>(old, Optional.of(clause)));
            }
        }
        before.clauses().stream()
                .filter(clause -> after.clause(clause.id()).isEmpty())
                .forEach(
                        clause -> changes.add(new Change<>(Optional.of(clause), Optional.empty())));
        return changes;
    }

    /** Tags and sources are for those who write; a reader is told of words. */
    private static boolean saysTheSame(Clause one, Clause other) {
        return one.title().equals(other.title()) && one.text().equals(other.text());
    }

    private static List<RuleChange> rules(AgreementVersion before, AgreementVersion after) {
        var changes = new ArrayList<RuleChange>();
        for (var phase : after.phases()) {
            before.phase(phase.id())
                    .map(before::table)
                    .ifPresent(old -> rules(phase, old, after.table(phase), changes));
        }
        return changes;
    }

    private static void rules(
            Phase phase, DecisionTable before, DecisionTable after, List<RuleChange> changes) {
        for (var rule : after.rules()) {
            var old = same(before, rule);
            if (old.filter(it -> saysTheSame(it, rule)).isEmpty()) {
                changes.add(new RuleChange(phase, new Change<>(old, Optional.of(rule))));
            }
        }
        before.rules().stream()
                .filter(rule -> same(after, rule).isEmpty())
                .forEach(
                        rule ->
                                changes.add(
                                        new RuleChange(
                                                phase,
                                                new Change<>(
                                                        Optional.of(rule), Optional.empty()))));
    }

    private static Optional<Rule> same(DecisionTable table, Rule rule) {
        return table.rules().stream()
                .filter(other -> !rule.id().isEmpty() && other.id().equals(rule.id()))
                .findFirst();
    }

    private static boolean saysTheSame(Rule one, Rule other) {
        return one.entryTexts().equals(other.entryTexts())
                && one.outputs().equals(other.outputs())
                && one.annotations().equals(other.annotations());
    }

    private static List<DeadlineChange> deadlines(AgreementVersion before, AgreementVersion after) {
        return after.destinations().stream()
                .flatMap(
                        destination -> {
                            var old =
                                    before.destination(destination.id())
                                            .flatMap(Destination::reply);
                            return old.equals(destination.reply())
                                    ? List.<DeadlineChange>of().stream()
                                    : List.of(
                                            new DeadlineChange(
                                                    destination,
                                                    new Change<>(old, destination.reply())))
                                            .stream();
                        })
                .toList();
    }
}
