package org.samspel.decision.dmn;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.Type;
import org.samspel.decision.Value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Steps through the text of one cell, one literal or sign at a time. */
final class Cursor {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)(?![\\w])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private static final Pattern ESCAPE = Pattern.compile("[nrt\"'\\\\]|u[0-9A-Fa-f]{4}");

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        skipSpace();
        return at == text.length();
    }

    String rest() {
        return text.substring(at);
    }

    /** Steps over {@code sign} if it stands here. */
    boolean took(String sign) {
        skipSpace();
        if (!text.startsWith(sign, at)) {
            return false;
        }
        at += sign.length();
        return true;
    }

    boolean tookWord(String word) {
        var found = peek(WORD);
        return word.equals(found) && took(word);
    }

    /** The literal that stands here, or null when something else does. */
    @Nullable Value literal() throws Misread {
        if (tookWord("true")) {
            return new Value.Bool(true);
        }
        if (tookWord("false")) {
            return new Value.Bool(false);
        }
        if (took("\"")) {
            return new Value.Text(string());
        }
        if (took("@\"")) {
            return temporal("@", Type.DATE, Type.DAYS_TIME, Type.YEARS_MONTHS);
        }
        if (tookCall("date")) {
            return closed(temporal("date", Type.DATE));
        }
        if (tookCall("duration")) {
            return closed(temporal("duration", Type.DAYS_TIME, Type.YEARS_MONTHS));
        }
        return number();
    }

    /**
     * The name of a fact that stands here, with single spaces, or null when something else does.
     */
    @Nullable String name() {
        var name = peek(FactName.WORDS);
        if (name == null || FactName.of(name).isEmpty()) {
            return null;
        }
        at += name.length();
        return FactName.of(name).orElseThrow();
    }

    /** A function's name, its bracket and a quote. */
    private boolean tookCall(String function) {
        var before = at;
        if (tookWord(function) && took("(") && took("\"")) {
            return true;
        }
        at = before;
        return false;
    }

    private Value closed(Value value) throws Misread {
        if (!took(")")) {
            throw new Misread(rest(), "a closing bracket");
        }
        return value;
    }

    /** What follows the opening quote, as a date or duration in the notation of ISO 8601. */
    private Value temporal(String before, Type... types) throws Misread {
        var written = string();
        for (var type : types) {
            var value = type.value(written);
            if (value.isPresent()) {
                return value.get();
            }
        }
        throw new Misread(
                before + " \"" + written + "\"",
                switch (before) {
                    case "date" -> "a date such as date(\"2026-03-01\")";
                    case "duration" ->
                            "a duration in days and time or in years and months, such as"
                                    + " duration(\"P3D\") or duration(\"P1Y6M\")";
                    default -> "a date or a duration such as @\"2026-03-01\" or @\"P3D\"";
                });
    }

    Value.@Nullable Num number() throws Misread {
        var digits = peek(NUMBER);
        if (digits == null) {
            return null;
        }
        var number = new BigDecimal(digits);
        if (!Value.Num.fits(number)) {
            throw new Misread(digits, "a number with at most 34 digits");
        }
        at += digits.length();
        return new Value.Num(number);
    }

    private @Nullable String peek(Pattern pattern) {
        skipSpace();
        var matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.group() : null;
    }

    /** What follows the opening quote, to the closing one. */
    private String string() throws Misread {
        var start = at;
        var plain = new StringBuilder();
        while (at < text.length()) {
            var next = text.charAt(at++);
            if (next == '"') {
                return plain.toString();
            }
            plain.append(next == '\\' ? escaped() : next);
        }
        throw new Misread(text.substring(start - 1), "a closing quote");
    }

    private char escaped() throws Misread {
        var matcher = ESCAPE.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new Misread(text.substring(at - 1), "one of \\\" \\' \\\\ \\n \\r \\t \\u1234");
        }
        var escape = matcher.group();
        at += escape.length();
        return switch (escape.charAt(0)) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(escape.substring(1), 16);
            default -> escape.charAt(0);
        };
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
