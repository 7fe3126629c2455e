package org.samspel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.decision.dmn.Cells;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

class DomainTest {

    @Test
    void standsForEveryNumber() {
        var tests = tests(Type.NUMBER, "< 0", "[0..0.1)", "3", ">= 3.4", "not(5, null)");
        var allowed = tests(Type.NUMBER, "(-2..6]");

        var domain = Domain.of(Type.NUMBER, tests, allowed);

        var told = new HashSet<List<Boolean>>();
        domain.forEach(value -> told.add(answers(tests, value)));
        for (int twentieths = -39; twentieths <= 120; twentieths++) {
            var value = new Value.Num(BigDecimal.valueOf(twentieths * 5L, 2));
            assertThat(told).contains(answers(tests, value));
        }
        assertThat(domain).allMatch(allowed.getFirst()::matches);
    }

    @Test
    void findsANumberBetweenCloseNeighboursAndNoneBetweenTheClosest() {
        var close = tests(Type.NUMBER, "1.1", "1.2");
        var closest =
                tests(
                        Type.NUMBER,
                        "1.000000000000000000000000000000001",
                        "1.000000000000000000000000000000002");

        assertThat(Domain.of(Type.NUMBER, close, List.of())).hasSize(5);
        assertThat(Domain.of(Type.NUMBER, closest, List.of())).hasSize(4);
    }

    @Test
    void standsForATextThatNobodyMentions() {
        var tests = tests(Type.TEXT, "\"a\"", "\"other\"");

        assertThat(Domain.of(Type.TEXT, tests, List.of()))
                .containsExactly(
                        new Value.Text("a"), new Value.Text("other"), new Value.Text("other'"));
        assertThat(Domain.of(Type.TEXT, tests, tests(Type.TEXT, "\"a\",\"b\"")))
                .containsExactly(new Value.Text("a"), new Value.Text("b"));
    }

    private static List<UnaryTest> tests(Type type, String... texts) {
        var tests = new ArrayList<UnaryTest>();
        for (var text : texts) {
            tests.add(Cells.test(text, type));
        }
        return tests;
    }

    private static List<Boolean> answers(List<UnaryTest> tests, Value value) {
        return tests.stream().map(test -> test.matches(value)).toList();
    }
}
