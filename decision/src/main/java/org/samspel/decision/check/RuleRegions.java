package org.samspel.decision.check;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.box.Region;
import org.samspel.decision.box.Space;

import java.util.List;

/** Where each rule of a table matches. */
record RuleRegions(Space space, List<Region> regions) {

    static RuleRegions of(DecisionTable table) {
        var space = new Space(table);
        return new RuleRegions(
                space, table.rules().stream().map(rule -> space.of(table, rule)).toList());
    }

    Region of(int rule) {
        return regions.get(rule - 1);
    }
}
