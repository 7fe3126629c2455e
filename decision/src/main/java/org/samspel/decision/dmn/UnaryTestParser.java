package org.samspel.decision.dmn;

import org.samspel.decision.Comparison;
import org.samspel.decision.Type;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;

import java.util.ArrayList;
import java.util.Optional;

/** Reads the text of an input entry, or of allowed values, as a {@link UnaryTest} of one type. */
final class UnaryTestParser {

    private final Cursor cursor;
    private final String text;
    private final Type type;

    private UnaryTestParser(String text, Type type) {
        this.cursor = new Cursor(text);
        this.text = text.strip();
        this.type = type;
    }

    static UnaryTest parse(String text, Type type) throws Misread {
        return new UnaryTestParser(text, type).all();
    }

    /** A literal alone, as an output entry has it; empty for {@code null}. */
    static Optional<Value> literal(String text, Type type) throws Misread {
        var cursor = new Cursor(text);
        var isNull = cursor.tookWord("null");
        var value = isNull ? null : cursor.literal();
        if (!cursor.atEnd() || (!isNull && (value == null || value.type() != type))) {
            throw new Misread(text.strip(), "a literal of type " + type.typeRef());
        }
        return Optional.ofNullable(value);
    }

    private UnaryTest all() throws Misread {
        if (text.isEmpty() || text.equals("-")) {
            return new UnaryTest.Any();
        }
        var test = cursor.tookWord("not") ? negated() : list();
        if (!cursor.atEnd()) {
            throw new Misread(text, "nothing more before '" + cursor.rest() + "', or a comma");
        }
        return test;
    }

    private UnaryTest negated() throws Misread {
        if (!cursor.took("(")) {
            throw new Misread(text, "a bracket after not: not(…)");
        }
        var inner = list();
        if (!cursor.took(")")) {
            throw new Misread(text, "a closing bracket: not(…)");
        }
        return new UnaryTest.Not(inner);
    }

    private UnaryTest list() throws Misread {
        var tests = new ArrayList<UnaryTest>();
        do {
            tests.add(one());
        } while (cursor.took(","));
        return tests.size() == 1 ? tests.getFirst() : new UnaryTest.AnyOf(tests);
    }

    private UnaryTest one() throws Misread {
        if (cursor.tookWord("null")) {
            return new UnaryTest.IsNull();
        }
        // The longer signs come first, since "<" also begins "<=".
        if (cursor.took("<=")) {
            return compare(Comparison.LESS_OR_EQUAL);
        }
        if (cursor.took("<")) {
            return compare(Comparison.LESS);
        }
        if (cursor.took(">=")) {
            return compare(Comparison.GREATER_OR_EQUAL);
        }
        if (cursor.took(">")) {
            return compare(Comparison.GREATER);
        }
        if (cursor.took("[")) {
            return range(true);
        }
        if (cursor.took("(") || cursor.took("]")) {
            return range(false);
        }
        var value = cursor.literal();
        if (value == null || value.type() != type) {
            throw unexpected();
        }
        return new UnaryTest.Equal(value);
    }

    private UnaryTest compare(Comparison comparison) throws Misread {
        return new UnaryTest.Compare(comparison, bound());
    }

    private UnaryTest range(boolean lowIncluded) throws Misread {
        var low = bound();
        if (!cursor.took("..")) {
            throw new Misread(text, "two dots between the ends of a range, such as [4..12]");
        }
        var high = bound();
        var highIncluded = cursor.took("]");
        if (!highIncluded && !cursor.took(")") && !cursor.took("[")) {
            throw new Misread(text, "a bracket that ends the range, such as [4..12]");
        }
        var order = low.order(high);
        if (order > 0) {
            throw new Misread(text, "a range from the lower to the higher value");
        }
        if (order == 0 && !(lowIncluded && highIncluded)) {
            throw new Misread(text, "a range that holds at least one value");
        }
        return new UnaryTest.Range(low, lowIncluded, high, highIncluded);
    }

    private Value.Ordered bound() throws Misread {
        if (cursor.literal() instanceof Value.Ordered ordered && ordered.type() == type) {
            return ordered;
        }
        throw unexpected();
    }

    private Misread unexpected() {
        var forms =
                switch (type) {
                    case NUMBER -> "a number, a comparison such as >= 12, a range such as [4..12]";
                    case DATE -> "date(\"2026-03-01\"), a comparison or a range of dates";
                    case DAYS_TIME -> "duration(\"P3D\"), a comparison or a range of durations";
                    case YEARS_MONTHS ->
                            "duration(\"P1Y6M\"), a comparison or a range of durations";
                    case TEXT -> "text in quotes such as \"a\"";
                    case BOOLEAN -> "true, false";
                };
        return new Misread(text, forms + ", a list of these, not(…), null or -");
    }
}
