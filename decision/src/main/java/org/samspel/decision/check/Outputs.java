package org.samspel.decision.check;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.HitPolicy;
import org.samspel.decision.Rule;
import org.samspel.decision.Value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Outputs that are never given, and those that COUNT counts once. */
final class Outputs {

    private final DecisionTable table;
    private final Set<Integer> silent;

    /**
     * @param silent rules that never answer
     */
    Outputs(DecisionTable table, Set<Integer> silent) {
        this.table = table;
        this.silent = silent;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (!table.hitPolicy().isAggregate()) {
            for (var output : table.outputs()) {
                var given = new HashSet<Value>();
                for (var rule : table.rules()) {
                    var value = rule.outputs().get(output.name());
                    if (value != null && !silent.contains(rule.number())) {
                        given.add(value);
                    }
                }
                output.otherwise().ifPresent(given::add);
                for (var value : output.values()) {
                    if (!given.contains(value)) {
                        findings.add(new Finding.NeverReached(output.label(), value));
                    }
                }
            }
        }
        if (table.hitPolicy() == HitPolicy.COLLECT_COUNT) {
            findings.addAll(countedOnce());
        }
        return findings;
    }

    private List<Finding> countedOnce() {
        var alike = new LinkedHashMap<Map<String, Value>, Set<Integer>>();
        for (Rule rule : table.rules()) {
            alike.computeIfAbsent(rule.outputs(), _ -> new TreeSet<>()).add(rule.number());
        }
        return alike.values().stream()
                .filter(rules -> rules.size() > 1)
                .<Finding>map(rules -> new Finding.CountedOnce(RuleNumbers.of(rules)))
                .toList();
    }
}
