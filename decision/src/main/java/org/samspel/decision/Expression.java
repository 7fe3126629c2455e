package org.samspel.decision;

import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/**
 * What an input column looks at: a fact by its name, or simple arithmetic with facts and literals.
 *
 * <p>What is unknown stays unknown: arithmetic with an unknown fact gives null, and so does a
 * division by zero.
 */
public sealed interface Expression {

    Type type();

    /** As FEEL, with no more brackets than needed; the same for equal expressions. */
    String text();

    /** The names of the facts in it and their types, from the left, as often as they occur. */
    Stream<Name> names();

    @Nullable Value value(Facts facts);

    record Name(String fact, Type type) implements Expression {

        @Override
        public String text() {
            return fact;
        }

        @Override
        public Stream<Name> names() {
            return Stream.of(this);
        }

        @Override
        public @Nullable Value value(Facts facts) {
            return facts.get(fact);
        }
    }

    record Literal(Value value) implements Expression {

        @Override
        public Type type() {
            return value.type();
        }

        @Override
        public String text() {
            return value.feel();
        }

        @Override
        public Stream<Name> names() {
            return Stream.empty();
        }

        @Override
        public Value value(Facts facts) {
            return value;
        }
    }

    /** The minus sign before a number or a duration. */
    record Negation(Expression operand) implements Expression {

        public Negation {
            if (operand.type() == Type.DATE || !operand.type().isOrdered()) {
                throw new IllegalArgumentException("No minus before " + operand.type());
            }
        }

        @Override
        public Type type() {
            return operand.type();
        }

        @Override
        public String text() {
            return "-" + (operand instanceof Name ? operand.text() : "(" + operand.text() + ")");
        }

        @Override
        public Stream<Name> names() {
            return operand.names();
        }

        @Override
        public @Nullable Value value(Facts facts) {
            return Sums.negated(operand.value(facts));
        }
    }

    record Arithmetic(Expression left, Operator operator, Expression right) implements Expression {

        public Arithmetic {
            if (operator.result(left.type(), right.type()).isEmpty()) {
                throw new IllegalArgumentException(
                        "No " + operator + " of " + left.type() + " and " + right.type());
            }
        }

        @Override
        public Type type() {
            return operator.result(left.type(), right.type()).orElseThrow();
        }

        @Override
        public String text() {
            return bracketed(left, false) + " " + operator.sign() + " " + bracketed(right, true);
        }

        /** The right side of an operation is done first only when brackets say so. */
        private String bracketed(Expression side, boolean isRight) {
            var brackets =
                    side instanceof Arithmetic inner
                            && (isRight
                                    ? operator.bindsTighter() || !inner.operator.bindsTighter()
                                    : operator.bindsTighter() && !inner.operator.bindsTighter());
            return brackets ? "(" + side.text() + ")" : side.text();
        }

        @Override
        public Stream<Name> names() {
            return Stream.concat(left.names(), right.names());
        }

        @Override
        public @Nullable Value value(Facts facts) {
            return Sums.of(left.value(facts), operator, right.value(facts));
        }
    }
}
