package org.samspel.decision.check;

import org.samspel.decision.Decider;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Hits;
import org.samspel.decision.Outcome;
import org.samspel.decision.Rule;

import java.util.ArrayList;
import java.util.List;

/** Rules that match together although the hit policy forbids it. */
final class Overlaps {

    private final DecisionTable table;
    private final RuleRegions rules;
    private final Examination.Limits limits;

    Overlaps(DecisionTable table, RuleRegions rules, Examination.Limits limits) {
        this.table = table;
        this.rules = rules;
        this.limits = limits;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        var hits = new Hits(table);
        for (var rule : table.rules()) {
            for (var other : table.rules().subList(rule.number(), table.rules().size())) {
                if (hits.clash(rule, other)
                        && rules.of(rule.number()).meets(rules.of(other.number()))) {
                    if (findings.size() == limits.listedMax()) {
                        findings.add(new Finding.More(Search.OVERLAPS, findings.size()));
                        return findings;
                    }
                    findings.add(overlap(rule, other));
                }
            }
        }
        return findings;
    }

    private Finding overlap(Rule rule, Rule other) {
        var space = rules.space();
        var both = rules.of(rule.number()).with(rules.of(other.number()));
        var known = both.with(space.known());
        var decider = new Decider(table);
        var witness =
                space.witness(
                        known.isEmpty() ? both : known,
                        facts ->
                                decider.outcomeIfUsable(facts)
                                        .filter(Outcome.CONFLICT::equals)
                                        .isPresent());
        return new Finding.Overlap(
                rule.number(),
                other.number(),
                rule.outputs().equals(other.outputs()),
                space.box(both, space.all()),
                witness);
    }
}
