package org.samspel.decision.check;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.HitPolicy;
import org.samspel.decision.Hits;
import org.samspel.decision.Rule;
import org.samspel.decision.box.Budget;
import org.samspel.decision.box.Region;
import org.samspel.decision.box.Uncovered;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which rules ever answer. */
final class Reach {

    private final DecisionTable table;
    private final RuleRegions rules;
    private final Budget budget;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> silent = new TreeSet<>();

    Reach(DecisionTable table, Examination.Limits limits) {
        this.table = table;
        this.rules = RuleRegions.of(table);
        this.budget = new Budget(limits.steps());
        var before = new ArrayList<Rule>();
        for (var rule : new Hits(table).ranked()) {
            examine(rule, before);
            before.add(rule);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    RuleRegions rules() {
        return rules;
    }

    /** The rules of which it is certain that they never answer. */
    Set<Integer> silent() {
        return silent;
    }

    private void examine(Rule rule, List<Rule> before) {
        var region = rules.of(rule.number());
        if (region.isEmpty()) {
            silent.add(rule.number());
            findings.add(new Finding.Impossible(rule.number()));
            return;
        }
        var known = region.with(rules.space().known());
        var first = table.hitPolicy() == HitPolicy.FIRST || table.hitPolicy() == HitPolicy.PRIORITY;
        var others = first ? meeting(region, before) : List.<Rule>of();
        var whileKnown = left(known, others);
        if (whileKnown == Left.SOME) {
            return;
        }
        var ever = left(region, others);
        if (ever == Left.NOTHING) {
            silent.add(rule.number());
            findings.add(new Finding.Hidden(rule.number(), needed(region, others)));
        } else if (ever == Left.SOME && whileKnown == Left.NOTHING) {
            findings.add(new Finding.OnlyUnknown(rule.number()));
        } else if (ever == Left.UNDECIDED) {
            findings.add(new Finding.Undecided(Search.HIDDEN, rule.number()));
        }
    }

    private enum Left {
        SOME,
        NOTHING,
        UNDECIDED
    }

    private Left left(Region region, List<Rule> others) {
        if (region.isEmpty()) {
            return Left.NOTHING;
        }
        var uncovered = new Uncovered(budget, 1).search(region, regions(others));
        if (!uncovered.found().isEmpty()) {
            return Left.SOME;
        }
        return uncovered.isStopped() ? Left.UNDECIDED : Left.NOTHING;
    }

    private List<Rule> meeting(Region region, List<Rule> before) {
        return before.stream().filter(rule -> rules.of(rule.number()).meets(region)).toList();
    }

    private List<Region> regions(List<Rule> some) {
        return some.stream().map(rule -> rules.of(rule.number())).toList();
    }

    /** Leaves out one rule after the other, the last first, as long as the rest is enough. */
    private RuleNumbers needed(Region region, List<Rule> others) {
        var needed = new ArrayList<>(others);
        for (var rule : others.reversed()) {
            needed.remove(rule);
            if (left(region, needed) != Left.NOTHING) {
                needed.add(rule);
            }
        }
        return new RuleNumbers(needed.stream().map(Rule::number).toList());
    }
}
