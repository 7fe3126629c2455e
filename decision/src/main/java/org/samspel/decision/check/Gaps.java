package org.samspel.decision.check;

import org.samspel.decision.Decider;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Hits;
import org.samspel.decision.box.Budget;
import org.samspel.decision.box.Merging;
import org.samspel.decision.box.Region;
import org.samspel.decision.box.Uncovered;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Facts that no rule takes: first those that are all known, then those with something unknown. */
final class Gaps {

    /** So many are looked for before they are merged. */
    private static final int FOUND_MAX = 4_000;

    private final DecisionTable table;
    private final RuleRegions rules;
    private final Examination.Limits limits;
    private final List<Finding> findings = new ArrayList<>();

    Gaps(DecisionTable table, RuleRegions rules, Examination.Limits limits) {
        this.table = table;
        this.rules = rules;
        this.limits = limits;
        if (table.otherwise().isEmpty()) {
            var known = rules.space().known();
            find(List.of(known), known, Search.GAPS);
            find(rules.space().unknown(), rules.space().all(), Search.UNKNOWN_GAPS);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private void find(List<Region> parts, Region spoken, Search search) {
        var uncovered = new Uncovered(new Budget(limits.steps()), FOUND_MAX);
        parts.forEach(part -> uncovered.search(part, rules.regions()));
        var merged = Merging.merged(uncovered.found());
        for (var region : merged.subList(0, Math.min(merged.size(), limits.listedMax()))) {
            findings.add(gap(region, spoken, search == Search.GAPS));
        }
        if (merged.size() > limits.listedMax() || (uncovered.isStopped() && !merged.isEmpty())) {
            var listed = Math.min(merged.size(), limits.listedMax());
            findings.add(new Finding.More(search, listed));
        } else if (uncovered.isStopped()) {
            findings.add(new Finding.Undecided(search, 0));
        }
    }

    private Finding gap(Region region, Region spoken, boolean known) {
        var decider = new Decider(table);
        var none = new Hits(table).outcome(new BitSet());
        var space = rules.space();
        var witness =
                space.witness(
                        region,
                        facts -> decider.outcomeIfUsable(facts).filter(none::equals).isPresent());
        return new Finding.Gap(space.box(region, spoken), known, witness);
    }
}
