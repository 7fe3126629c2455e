package org.samspel.decision;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a cell asks of a fact: the syntax tree of S-FEEL's unary tests (DMN 1.5, chapter 9).
 *
 * <p>An unknown fact is null: no comparison, range or value is true for it, {@code null} and {@code
 * -} are. A {@code not(…)} is true when none of its tests is, hence also for an unknown fact unless
 * it names {@code null}.
 */
public sealed interface UnaryTest {

    boolean matches(@Nullable Value fact);

    /** The test as FEEL; reading it again gives an equal test. */
    String text();

    /** The values at which the answer may turn. */
    Stream<Value> mentioned();

    /** {@code -}: true for all, also for what is unknown. */
    record Any() implements UnaryTest {

        @Override
        public boolean matches(@Nullable Value fact) {
            return true;
        }

        @Override
        public String text() {
            return "-";
        }

        @Override
        public Stream<Value> mentioned() {
            return Stream.empty();
        }
    }

    /** {@code null}: true for what is unknown and for nothing else. */
    record IsNull() implements UnaryTest {

        @Override
        public boolean matches(@Nullable Value fact) {
            return fact == null;
        }

        @Override
        public String text() {
            return "null";
        }

        @Override
        public Stream<Value> mentioned() {
            return Stream.empty();
        }
    }

    record Equal(Value value) implements UnaryTest {

        @Override
        public boolean matches(@Nullable Value fact) {
            return value.equals(fact);
        }

        @Override
        public String text() {
            return value.feel();
        }

        @Override
        public Stream<Value> mentioned() {
            return Stream.of(value);
        }
    }

    record Compare(Comparison comparison, Value.Ordered bound) implements UnaryTest {

        @Override
        public boolean matches(@Nullable Value fact) {
            return fact instanceof Value.Ordered ordered && comparison.holds(ordered, bound);
        }

        @Override
        public String text() {
            return comparison.sign() + " " + bound.feel();
        }

        @Override
        public Stream<Value> mentioned() {
            return Stream.of(bound);
        }
    }

    /**
     * From {@code low} to {@code high}; an end that is not included is written with a round
     * bracket.
     */
    record Range(Value.Ordered low, boolean lowIncluded, Value.Ordered high, boolean highIncluded)
            implements UnaryTest {

        @Override
        public boolean matches(@Nullable Value fact) {
            return fact instanceof Value.Ordered ordered
                    && (lowIncluded ? low.order(ordered) <= 0 : low.order(ordered) < 0)
                    && (highIncluded ? ordered.order(high) <= 0 : ordered.order(high) < 0);
        }

        @Override
        public String text() {
            return (lowIncluded ? "[" : "(")
                    + low.feel()
                    + ".."
                    + high.feel()
                    + (highIncluded ? "]" : ")");
        }

        @Override
        public Stream<Value> mentioned() {
            return Stream.of(low, high);
        }
    }

    /** A list: true when one of the tests is. */
    record AnyOf(List<UnaryTest> tests) implements UnaryTest {

        public AnyOf {
            tests = List.copyOf(tests);
        }

        @Override
        public boolean matches(@Nullable Value fact) {
            for (var test : tests) {
                if (test.matches(fact)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String text() {
            return tests.stream().map(UnaryTest::text).collect(Collectors.joining(", "));
        }

        @Override
        public Stream<Value> mentioned() {
            return tests.stream().flatMap(UnaryTest::mentioned);
        }
    }

    record Not(UnaryTest test) implements UnaryTest {

        @Override
        public boolean matches(@Nullable Value fact) {
            return !test.matches(fact);
        }

        @Override
        public String text() {
            return "not(" + test.text() + ")";
        }

        @Override
        public Stream<Value> mentioned() {
            return test.mentioned();
        }
    }
}
