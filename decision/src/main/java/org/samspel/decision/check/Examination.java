package org.samspel.decision.check;

import org.samspel.decision.DecisionTable;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found in a table. Whether there is a gap, an overlap or a rule that never answers is
 * exact, by arithmetic on the whole space of facts and not by trying some; where that would take
 * too long a finding says so ({@link Finding.Undecided}).
 *
 * @param findings the most severe first
 */
public record Examination(DecisionTable table, List<Finding> findings) {

    /**
     * How much to list, and how long to search.
     *
     * @param listedMax of gaps, and of overlaps
     * @param steps of each search; a step is a look at one rule
     */
    public record Limits(int listedMax, long steps) {

        public static final Limits USUAL = new Limits(40, 2_000_000);
    }

    public Examination {
        findings = List.copyOf(findings);
    }

    public static Examination of(DecisionTable table) {
        return of(table, Limits.USUAL);
    }

    public static Examination of(DecisionTable table, Limits limits) {
        var reach = new Reach(table, limits);
        var findings = new ArrayList<Finding>();
        findings.addAll(new Overlaps(table, reach.rules(), limits).findings());
        findings.addAll(reach.findings());
        findings.addAll(new Gaps(table, reach.rules(), limits).findings());
        findings.addAll(new Columns(table).findings());
        findings.addAll(new Outputs(table, reach.silent()).findings());
        findings.sort((one, other) -> one.severity().compareTo(other.severity()));
        return new Examination(table, findings);
    }

    /** Whether there is nothing that should be mended. */
    public boolean isSound() {
        return findings.stream().allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    /** Whether every question was answered. */
    public boolean isDecided() {
        return findings.stream().noneMatch(Finding.Undecided.class::isInstance);
    }
}
