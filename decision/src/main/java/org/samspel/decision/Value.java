package org.samspel.decision;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;

/** One known value, as a fact or as an output. There is no value for "unknown": it is absent. */
public sealed interface Value {

    Type type();

    /**
     * As FEEL writes it: {@code 12}, {@code "hospital"}, {@code true}, {@code date("2026-03-01")}.
     */
    String feel();

    /** As a person or a data file writes it: text without quotes; {@link Type#value} reads it. */
    String plain();

    /** A value with values before and after it. */
    sealed interface Ordered extends Value {

        /**
         * Below, at or above zero when this comes before, is, or comes after the other.
         *
         * @throws IllegalArgumentException when they are not of one type
         */
        int order(Ordered other);
    }

    /** A decimal number; 1.0 and 1.00 are the same. */
    record Num(BigDecimal number) implements Ordered {

        private static final int DIGITS_MAX = MathContext.DECIMAL128.getPrecision();
        private static final int SCALE_MAX = 6176;

        public Num {
            number = number.stripTrailingZeros();
            if (!fits(number)) {
                throw new IllegalArgumentException("A number in FEEL has at most 34 digits");
            }
        }

        /** FEEL's numbers are the 128-bit decimals of IEEE 754. */
        public static boolean fits(BigDecimal number) {
            var bare = number.stripTrailingZeros();
            return bare.precision() <= DIGITS_MAX && Math.abs(bare.scale()) <= SCALE_MAX;
        }

        @Override
        public Type type() {
            return Type.NUMBER;
        }

        @Override
        public String feel() {
            return number.toPlainString();
        }

        @Override
        public String plain() {
            return feel();
        }

        @Override
        public int order(Ordered other) {
            return other instanceof Num(var others)
                    ? number.compareTo(others)
                    : unlike(this, other);
        }
    }

    record Text(String text) implements Value {

        @Override
        public Type type() {
            return Type.TEXT;
        }

        @Override
        public String feel() {
            return '"'
                    + text.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r")
                            .replace("\t", "\\t")
                    + '"';
        }

        @Override
        public String plain() {
            return text;
        }
    }

    record Bool(boolean truth) implements Value {

        @Override
        public Type type() {
            return Type.BOOLEAN;
        }

        @Override
        public String feel() {
            return Boolean.toString(truth);
        }

        @Override
        public String plain() {
            return feel();
        }
    }

    record Date(LocalDate day) implements Ordered {

        @Override
        public Type type() {
            return Type.DATE;
        }

        @Override
        public String feel() {
            return "date(\"" + plain() + "\")";
        }

        @Override
        public String plain() {
            return day.toString();
        }

        @Override
        public int order(Ordered other) {
            return other instanceof Date(var others) ? day.compareTo(others) : unlike(this, other);
        }
    }

    /** A length of time; FEEL has two kinds, which cannot be compared with each other. */
    sealed interface Span extends Ordered {

        @Override
        default String feel() {
            return "duration(\"" + plain() + "\")";
        }
    }

    /** A days and time duration: a length of time to the nanosecond. */
    record DaysTime(Duration length) implements Span {

        @Override
        public Type type() {
            return Type.DAYS_TIME;
        }

        @Override
        public String plain() {
            return Durations.text(length);
        }

        @Override
        public int order(Ordered other) {
            return other instanceof DaysTime(var others)
                    ? length.compareTo(others)
                    : unlike(this, other);
        }
    }

    /** A years and months duration, in months: a year is twelve, a month no number of days. */
    record YearsMonths(long months) implements Span {

        @Override
        public Type type() {
            return Type.YEARS_MONTHS;
        }

        @Override
        public String plain() {
            return Durations.text(months);
        }

        @Override
        public int order(Ordered other) {
            return other instanceof YearsMonths(var others)
                    ? Long.compare(months, others)
                    : unlike(this, other);
        }
    }

    private static int unlike(Ordered one, Ordered other) {
        throw new IllegalArgumentException(one.type() + " beside " + other.type());
    }
}
