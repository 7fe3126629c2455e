package org.samspel.agreement;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The table of a phase as it holds for one person: without the rules of pilots that they are not
 * in.
 *
 * @param table its rules counted anew from 1
 * @param numbers of its rules in the agreement's table, in order
 */
public record HeldTable(DecisionTable table, List<Integer> numbers) {

    /**
     * @param pilots ids of the pilots that hold for the person
     */
    public static HeldTable of(AgreementVersion agreed, Phase phase, Set<String> pilots) {
        var whole = agreed.table(phase);
        var held =
                whole.rules().stream()
                        .filter(rule -> agreed.holds(rule.annotation("clause"), pilots))
                        .toList();
        var numbers = held.stream().map(Rule::number).toList();
        return held.size() == whole.rules().size()
                ? new HeldTable(whole, numbers)
                : new HeldTable(with(whole, held), numbers);
    }

    private static DecisionTable with(DecisionTable table, List<Rule> held) {
        var rules = new ArrayList<Rule>();
        for (var rule : held) {
            rules.add(
                    new Rule(
                            rules.size() + 1,
                            rule.id(),
                            rule.entries(),
                            rule.outputs(),
                            rule.annotations(),
                            rule.line()));
        }
        return new DecisionTable(
                table.id(),
                table.name(),
                table.hitPolicy(),
                table.inputs(),
                table.outputs(),
                table.annotationNames(),
                rules,
                table.file());
    }

    /** The number by which the agreement knows the rule. */
    public int written(int rule) {
        return numbers.get(rule - 1);
    }
}
