package org.samspel.agreement.workshop;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.workshop.TableOutcome.CellFault;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Entry;
import org.samspel.decision.Input;
import org.samspel.decision.Rule;
import org.samspel.decision.Value;
import org.samspel.decision.dmn.CellReading;
import org.samspel.decision.dmn.CellReading.CellRead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for a rule before it is saved, and tables with a rule more, less or elsewhere. */
final class RuleRules {
    static final String DESTINATION = "destination";
    static final String CLAUSE = "clause";
    static final String WHY = "text";
    static final String SOURCE = "source";

    private RuleRules() {}

    /** What must be put right, by the field. */
    static Map<String, CellFault> faults(DecisionTable table, RuleText rule, Draft draft) {
        var faults = new LinkedHashMap<String, CellFault>();
        for (var column = 0; column < table.inputs().size(); column++) {
            var field = "input-" + column;
            cell(table.inputs().get(column), entry(rule, column), draft.base())
                    .ifPresent(fault -> faults.put(field, fault));
        }
        var destination = rule.outputs().getOrDefault(DESTINATION, "");
        if (draft.base().destination(destination).isEmpty()) {
            faults.put("output-" + DESTINATION, new CellFault.Missing());
        }
        if (draft.numbered(rule.clause()).isEmpty()) {
            faults.put(CLAUSE, new CellFault.ClauseAstray());
        }
        if (rule.why().isBlank()) {
            faults.put("why", new CellFault.Missing());
        }
        return faults;
    }

    /** What is wrong with one cell. */
    static Optional<CellFault> cell(Input input, String entry, AgreementVersion base) {
        return switch (CellReading.input(input, entry)) {
            case CellRead.Bad(var found, _) -> Optional.of(new CellFault.Misread(found));
            case CellRead.Good(var read) ->
                    isRedFlag(base, input) && !read.isOpen() && read.test().matches(null)
                            ? Optional.of(new CellFault.RedFlagUnknown())
                            : Optional.empty();
        };
    }

    private static boolean isRedFlag(AgreementVersion base, Input input) {
        return base.fact(input.name()).filter(FactDefinition::isRedFlag).isPresent();
    }

    private static String entry(RuleText rule, int column) {
        return column < rule.entries().size() ? rule.entries().get(column) : "-";
    }

    /**
     * The table with this rule at a place; the rule that stands there gives way, or is replaced.
     *
     * @param at the place, counted from 1
     * @param rule without faults
     * @param id of the new rule, where it replaces none
     */
    static DecisionTable with(
            DecisionTable table, int at, boolean replaces, RuleText rule, String id) {
        var rules = new ArrayList<>(table.rules());
        var old = replaces ? rules.remove(at - 1) : null;
        var outputs = new LinkedHashMap<String, Value>();
        for (var output : table.outputs()) {
            outputs.put(
                    output.name(), new Value.Text(rule.outputs().getOrDefault(output.name(), "")));
        }
        var annotations = new LinkedHashMap<String, String>();
        for (var name : table.annotationNames()) {
            annotations.put(name, old == null ? "" : old.annotation(name));
        }
        annotations.put(CLAUSE, rule.clause());
        annotations.put(WHY, rule.why());
        annotations.put(SOURCE, String.join(",", rule.sources()));
        rules.add(
                at - 1,
                new Rule(
                        at,
                        old == null ? id : old.id(),
                        entries(table, rule),
                        outputs,
                        annotations,
                        1));
        return table.withRules(rules);
    }

    private static List<Entry> entries(DecisionTable table, RuleText rule) {
        return Stream.iterate(0, column -> column + 1)
                .limit(table.inputs().size())
                .map(column -> CellReading.input(table.inputs().get(column), entry(rule, column)))
                .map(
                        read -> {
                            if (read instanceof CellRead.Good(var entry)) {
                                return entry;
                            }
                            throw new IllegalArgumentException("A rule with a faulty cell");
                        })
                .toList();
    }

    static DecisionTable without(DecisionTable table, int rule) {
        var rules = new ArrayList<>(table.rules());
        rules.remove(rule - 1);
        return table.withRules(rules);
    }

    /** The table with a rule one place up. */
    static DecisionTable up(DecisionTable table, int rule) {
        var rules = new ArrayList<>(table.rules());
        var moved = rules.remove(rule - 1);
        rules.add(Math.max(0, rule - 2), moved);
        return table.withRules(rules);
    }
}
