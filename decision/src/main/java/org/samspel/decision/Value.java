package org.samspel.decision;

import java.math.BigDecimal;
import java.math.MathContext;

/** One known value, as a fact or as an output. There is no value for "unknown": it is absent. */
public sealed interface Value {

    Type type();

    /** As FEEL writes it: {@code 12}, {@code "hospital"}, {@code true}. */
    String feel();

    /** As a person reads it: text without quotes. */
    String plain();

    /** A decimal number; 1.0 and 1.00 are the same. */
    record Num(BigDecimal number) implements Value, Comparable<Num> {

        private static final int DIGITS_MAX = MathContext.DECIMAL128.getPrecision();
        private static final int SCALE_MAX = 6176;

        public Num {
            number = number.stripTrailingZeros();
            if (!fits(number)) {
                throw new IllegalArgumentException("A number in FEEL has at most 34 digits");
            }
        }

        /** FEEL's numbers are the 128-bit decimals of IEEE 754. */
        static boolean fits(BigDecimal number) {
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
        public int compareTo(Num other) {
            return number.compareTo(other.number);
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
}
