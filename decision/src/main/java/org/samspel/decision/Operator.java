package org.samspel.decision;

import java.util.Optional;

/** The four operations of arithmetic that an input expression may use. */
public enum Operator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    boolean bindsTighter() {
        return this == MULTIPLY || this == DIVIDE;
    }

    /**
     * The type of what comes out, or empty when FEEL has no such operation or we do not take it:
     * numbers with numbers, a date with a duration or another date, durations of one kind.
     */
    public Optional<Type> result(Type left, Type right) {
        if (left == Type.NUMBER && right == Type.NUMBER) {
            return Optional.of(Type.NUMBER);
        }
        if (bindsTighter()) {
            return Optional.empty();
        }
        return switch (left) {
            case DATE -> {
                if (right == Type.DATE) {
                    yield this == SUBTRACT ? Optional.of(Type.DAYS_TIME) : Optional.empty();
                }
                yield isDuration(right) ? Optional.of(Type.DATE) : Optional.empty();
            }
            case DAYS_TIME, YEARS_MONTHS -> {
                if (right == Type.DATE && this == ADD) {
                    yield Optional.of(Type.DATE);
                }
                yield left == right ? Optional.of(left) : Optional.empty();
            }
            case NUMBER, TEXT, BOOLEAN -> Optional.empty();
        };
    }

    private static boolean isDuration(Type type) {
        return type == Type.DAYS_TIME || type == Type.YEARS_MONTHS;
    }
}
