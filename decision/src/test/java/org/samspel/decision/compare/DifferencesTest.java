package org.samspel.decision.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samspel.decision.Decider;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.DmnFixtures;
import org.samspel.decision.Domain;
import org.samspel.decision.Facts;
import org.samspel.decision.HitPolicy;
import org.samspel.decision.Input;
import org.samspel.decision.RandomTables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Holds the differences of random tables against deciding every kind of facts with both. */
class DifferencesTest {

    private static final Differences.Limits ALL = new Differences.Limits(10_000, 4_000_000);

    private int differences;

    @Test
    void namesEveryDifferenceAndNoOther() {
        compare(0, 150);

        assertThat(differences).isGreaterThan(200);
    }

    @Test
    @Tag("long")
    void namesEveryDifferenceAndNoOtherAtLength() {
        compare(500_000, 10_000);

        assertThat(differences).isGreaterThan(10_000);
    }

    @Test
    void aTableIsLikeItself() {
        for (int seed = 0; seed < 100; seed++) {
            var table = new RandomTables(seed).next();

            assertThat(Differences.between(table, table).isNone()).isTrue();
        }
    }

    @Test
    void aMovedThresholdIsToldFromWhatToWhat() {
        var before = DmnFixtures.routingTable();
        var after = DmnFixtures.table(DmnFixtures.routing().replace("&gt; 12", "&gt; 8"));

        var differences = Differences.between(before, after);

        assertThat(differences.isComplete()).isTrue();
        assertThat(differences.listed().stream().filter(Difference::known).map(Difference::text))
                .containsExactly(
                        "redFlags false; durationWeeks (8..12]; work ability \"threatened\": from"
                                + " to = gp to to = municipality");
        assertThat(differences.listed()).allMatch(one -> one.witness().isPresent());
    }

    @Test
    void saysWhatCannotBeCompared() {
        var before = DmnFixtures.routingTable();
        var other =
                DmnFixtures.table(
                        DmnFixtures.routing()
                                .replace("&gt; 12", "-")
                                .replace("<inputValues><text>[0..520]</text></inputValues>", "")
                                .replace("typeRef=\"number\"", "typeRef=\"string\""));
        var wider = DmnFixtures.table(DmnFixtures.routing().replace("[0..520]", "[0..600]"));

        assertThat(Differences.between(before, other).otherTypes())
                .containsExactly("durationWeeks");
        assertThat(Differences.between(before, wider).otherAllowed()).hasSize(1);
        assertThat(Differences.between(before, wider).listed()).isEmpty();
    }

    private void compare(int firstSeed, int tables) {
        var policies = HitPolicy.values();
        for (int seed = firstSeed; seed < firstSeed + tables; seed++) {
            var policy = policies[seed % policies.length];
            var one = new RandomTables(seed).next(policy);
            compare(seed, one, changed(one, seed));
        }
    }

    /** One rule less, or two in another order, or another policy. */
    private static DecisionTable changed(DecisionTable table, int seed) {
        var rules = new ArrayList<>(table.rules());
        if (seed % 3 > 0 && rules.size() > 1) {
            rules.remove(seed % rules.size());
        }
        if (seed % 3 > 1) {
            rules.add(rules.removeFirst());
        }
        var policy =
                table.hitPolicy() == HitPolicy.UNIQUE && seed % 2 == 0
                        ? HitPolicy.FIRST
                        : table.hitPolicy();
        return table.withHitPolicy(policy).withRules(rules);
    }

    private void compare(int seed, DecisionTable one, DecisionTable other) {
        var found = Differences.between(one, other, ALL);
        var plain = one.inputs().stream().allMatch(Input::isFact);
        assertThat(found.isComplete()).as("seed %d", seed).isTrue();
        differences += found.listed().size();
        var before = new Decider(one);
        var after = new Decider(other);
        for (var difference : found.listed()) {
            assertThat(difference.witness().isPresent() || !plain).as("seed %d", seed).isTrue();
            difference
                    .witness()
                    .ifPresent(
                            facts -> {
                                assertThat(before.outcome(facts)).isEqualTo(difference.from());
                                assertThat(after.outcome(facts)).isEqualTo(difference.to());
                            });
        }
        if (!plain) {
            return;
        }
        for (var facts : everyKind(one, other)) {
            var from = before.outcome(facts);
            var to = after.outcome(facts);
            var known = facts.known().size() == one.factNames().size();
            var boxes =
                    found.listed().stream()
                            .filter(d -> d.known() == known && holds(d, facts))
                            .toList();
            var right =
                    from.equals(to)
                            ? boxes.isEmpty()
                            : boxes.size() == 1
                                    && boxes.getFirst().from().equals(from)
                                    && boxes.getFirst().to().equals(to);
            if (!right) {
                throw new AssertionError("seed " + seed + " " + facts.known() + " " + boxes);
            }
        }
    }

    private static boolean holds(Difference difference, Facts facts) {
        return difference.box().asks().entrySet().stream()
                .allMatch(ask -> ask.getValue().matches(facts.known().get(ask.getKey())));
    }

    private static List<Facts> everyKind(DecisionTable one, DecisionTable other) {
        List<Facts> all = new ArrayList<>(List.of(Facts.none()));
        for (var name : one.factNames()) {
            var values = new LinkedHashSet<>(Domain.of(one, name));
            values.addAll(Domain.of(other, name));
            for (var facts : List.copyOf(all)) {
                values.forEach(value -> all.add(facts.with(name, value)));
            }
        }
        return all;
    }
}
