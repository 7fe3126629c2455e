package org.samspel.decision.sql;

/** What the two databases write differently. */
public enum Dialect {
    DUCKDB {
        @Override
        String xor(String one, String other) {
            return "xor(" + one + ", " + other + ")";
        }

        // Of one byte, which a sum of a few would not fit in.
        @Override
        String bitCount(String word) {
            return "CAST(bit_count(" + word + ") AS BIGINT)";
        }

        @Override
        String quotient(String left, String right) {
            return "(" + left + " / nullif(" + right + ", 0))";
        }
    },
    POSTGRESQL {
        @Override
        String xor(String one, String other) {
            return "(" + one + " # " + other + ")";
        }

        @Override
        String bitCount(String word) {
            return "bit_count((" + word + ")::bigint::bit(64))";
        }

        // Of whole numbers PostgreSQL would give the whole part only.
        @Override
        String quotient(String left, String right) {
            return "(" + left + "::numeric / nullif(" + right + ", 0))";
        }
    };

    abstract String xor(String one, String other);

    abstract String bitCount(String word);

    abstract String quotient(String left, String right);

    /** The place of the lowest bit that is set, counted from 1; the word is not zero. */
    String lowestBit(String word) {
        return bitCount(xor(word, "(" + word + " - 1)"));
    }

    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    public static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
