package org.samspel.decision.cli;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Maps, lists, text, numbers, true, false and null as JSON (RFC 8259). */
final class Json {

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String of(@Nullable Object data) {
        var json = new Json();
        json.write(data, "");
        return json.out.toString();
    }

    private void write(@Nullable Object data, String indent) {
        switch (data) {
            case null -> out.append("null");
            case Map<?, ?> map -> members(map, indent);
            case List<?> list -> items(list, indent);
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            default -> text(data.toString());
        }
    }

    private void members(Map<?, ?> map, String indent) {
        var inner = indent + "  ";
        var comma = "{\n";
        for (var member : map.entrySet()) {
            out.append(comma).append(inner);
            text(String.valueOf(member.getKey()));
            out.append(": ");
            write(member.getValue(), inner);
            comma = ",\n";
        }
        out.append(map.isEmpty() ? "{}" : "\n" + indent + "}");
    }

    private void items(List<?> list, String indent) {
        var inner = indent + "  ";
        var comma = "[\n";
        for (var item : list) {
            out.append(comma).append(inner);
            write(item, inner);
            comma = ",\n";
        }
        out.append(list.isEmpty() ? "[]" : "\n" + indent + "]");
    }

    private void text(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            switch (sign) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (sign < ' ') {
                        out.append(String.format("\\u%04x", (int) sign));
                    } else {
                        out.append(sign);
                    }
                }
            }
        }
        out.append('"');
    }
}
