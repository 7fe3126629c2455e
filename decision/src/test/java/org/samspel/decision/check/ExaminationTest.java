package org.samspel.decision.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samspel.decision.Decider;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Domain;
import org.samspel.decision.Facts;
import org.samspel.decision.HitPolicy;
import org.samspel.decision.Hits;
import org.samspel.decision.Input;
import org.samspel.decision.Outcome;
import org.samspel.decision.RandomTables;
import org.samspel.decision.box.Box;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds what is found in random tables against looking at every kind of facts. */
class ExaminationTest {

    private static final Examination.Limits ALL = new Examination.Limits(10_000, 4_000_000);

    private int gaps;
    private int overlaps;
    private int hidden;
    private int onlyUnknown;

    @Test
    void findsEveryGapAndOverlapAndNoOther() {
        for (int seed = 0; seed < 400; seed++) {
            examine(seed);
        }
        assertThat(gaps).isGreaterThan(150);
        assertThat(overlaps).isGreaterThan(50);
        assertThat(hidden).isGreaterThan(10);
        assertThat(onlyUnknown).isGreaterThan(5);
    }

    @Test
    @Tag("long")
    void findsEveryGapAndOverlapAndNoOtherAtLength() {
        for (int seed = 100_000; seed < 150_000; seed++) {
            examine(seed);
        }
        assertThat(gaps).isGreaterThan(10_000);
    }

    private void examine(int seed) {
        var table = new RandomTables(seed).next();
        var findings = Examination.of(table, ALL).findings();
        var plain = table.inputs().stream().allMatch(Input::isFact);
        if (plain) {
            hold(seed, table, findings);
        } else {
            findings.forEach(finding -> assertWitness(table, finding));
        }
    }

    private void hold(int seed, DecisionTable table, List<Finding> findings) {
        var decider = new Decider(table);
        var hits = new Hits(table);
        var none = hits.outcome(new BitSet());
        var answering = new TreeSet<Integer>();
        var answeringKnown = new TreeSet<Integer>();
        var clashing = new TreeSet<String>();
        for (var facts : everyKind(table)) {
            var known = facts.known().size() == table.factNames().size();
            var matching = matching(table, facts);
            if (table.otherwise().isEmpty()) {
                var boxes =
                        findings.stream()
                                .filter(Finding.Gap.class::isInstance)
                                .map(Finding.Gap.class::cast)
                                .filter(gap -> gap.known() == known && holds(gap.box(), facts))
                                .count();
                if (boxes != (matching.isEmpty() ? 1 : 0)
                        || (matching.isEmpty() && !decider.outcome(facts).equals(none))) {
                    throw new AssertionError("seed " + seed + " " + facts.known());
                }
            }
            var ranked = hits.ranked(matching);
            var answer = first(table) && !ranked.isEmpty() ? ranked.subList(0, 1) : ranked;
            answer.forEach(rule -> answering.add(rule.number()));
            if (known) {
                answer.forEach(rule -> answeringKnown.add(rule.number()));
            }
            for (var one : ranked) {
                for (var other : ranked) {
                    if (one.number() < other.number() && hits.clash(one, other)) {
                        clashing.add(one.number() + " " + other.number());
                    }
                }
            }
        }
        var silent = new TreeSet<Integer>();
        var told = new TreeSet<String>();
        var unknownOnly = new TreeSet<Integer>();
        for (var finding : findings) {
            assertWitness(table, finding);
            switch (finding) {
                case Finding.Gap _ -> gaps++;
                case Finding.Overlap overlap -> told.add(overlap.rule() + " " + overlap.other());
                case Finding.Impossible(var rule) -> silent.add(rule);
                case Finding.Hidden(var rule, _) -> silent.add(rule);
                case Finding.OnlyUnknown(var rule) -> unknownOnly.add(rule);
                case Finding.Undecided _, Finding.More _ ->
                        throw new AssertionError(finding.text());
                default -> assertThat(finding.text()).isNotBlank();
            }
        }
        overlaps += told.size();
        hidden += silent.size();
        onlyUnknown += unknownOnly.size();
        assertThat(told).as("seed %d", seed).isEqualTo(clashing);
        var never = numbers(table);
        never.removeAll(answering);
        assertThat(silent).as("seed %d", seed).isEqualTo(never);
        answering.removeAll(answeringKnown);
        assertThat(unknownOnly).as("seed %d", seed).isEqualTo(answering);
    }

    private static void assertWitness(DecisionTable table, Finding finding) {
        var plain = table.inputs().stream().allMatch(Input::isFact);
        var decider = new Decider(table);
        switch (finding) {
            case Finding.Gap gap -> {
                assertThat(gap.witness().isPresent() || !plain).isTrue();
                gap.witness()
                        .ifPresent(facts -> assertThat(matching(table, facts).isEmpty()).isTrue());
            }
            case Finding.Overlap overlap -> {
                assertThat(overlap.witness().isPresent() || !plain).isTrue();
                overlap.witness()
                        .ifPresent(
                                facts ->
                                        assertThat(decider.outcome(facts))
                                                .isEqualTo(Outcome.CONFLICT));
            }
            default -> assertThat(finding.key()).isNotBlank();
        }
    }

    private static boolean first(DecisionTable table) {
        return table.hitPolicy() == HitPolicy.FIRST || table.hitPolicy() == HitPolicy.PRIORITY;
    }

    private static Set<Integer> numbers(DecisionTable table) {
        var numbers = new TreeSet<Integer>();
        table.rules().forEach(rule -> numbers.add(rule.number()));
        return numbers;
    }

    private static BitSet matching(DecisionTable table, Facts facts) {
        var matching = new BitSet();
        for (var rule : table.rules()) {
            var all = true;
            for (int column = 0; column < table.inputs().size(); column++) {
                var value = table.inputs().get(column).expression().value(facts);
                all &= rule.tests().get(column).matches(value);
            }
            matching.set(rule.number(), all);
        }
        return matching;
    }

    private static boolean holds(Box box, Facts facts) {
        return box.asks().entrySet().stream()
                .allMatch(ask -> ask.getValue().matches(facts.known().get(ask.getKey())));
    }

    /** Facts of every kind that the tests can tell apart, with each fact unknown too. */
    private static List<Facts> everyKind(DecisionTable table) {
        List<Facts> all = new ArrayList<>(List.of(Facts.none()));
        for (var name : table.factNames()) {
            for (var facts : List.copyOf(all)) {
                Domain.of(table, name).forEach(value -> all.add(facts.with(name, value)));
            }
        }
        return all;
    }
}
