package org.samspel.decision.sql;

import org.samspel.decision.HitPolicy;
import org.samspel.decision.Output;
import org.samspel.decision.Value;
import org.samspel.decision.mask.TableMasks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An output of all rules that match together: a list of its values, or what they come to. */
final class CollectedSql {

    /** PostgreSQL passes at most 100 to a function, and the comma is one. */
    private static final int ARGUMENTS_MAX = 99;

    private final TableMasks masks;
    private final AnswerSql answer;
    private final HitPolicy policy;

    CollectedSql(TableMasks masks, AnswerSql answer) {
        this.masks = masks;
        this.answer = answer;
        this.policy = masks.table().hitPolicy();
    }

    String output(Output output) {
        if (policy == HitPolicy.COLLECT_COUNT && output.otherwise().isEmpty()) {
            return "CASE WHEN " + OutcomeSql.place() + " > 0 THEN " + distinct() + " END";
        }
        var rules = masks.layout().rules();
        var otherwise =
                output.otherwise()
                        .map(value -> otherwise(output, value))
                        .map(sql -> " WHEN " + OutcomeSql.place() + " > " + rules + " THEN " + sql)
                        .orElse("");
        var together = together(output);
        return "CASE WHEN "
                + OutcomeSql.matched(rules)
                + " THEN "
                + (isCountBesideOther(output) ? "CAST(" + together + " AS VARCHAR)" : together)
                + otherwise
                + " END";
    }

    private String otherwise(Output output, Value value) {
        if (policy.isList()) {
            return Dialect.text(value.feel());
        }
        return isCountBesideOther(output) ? Dialect.text(value.plain()) : ValueSql.of(value);
    }

    /** A column has one type, so that a number beside text or a date must be text too. */
    private boolean isCountBesideOther(Output output) {
        return policy == HitPolicy.COLLECT_COUNT
                && switch (output.type()) {
                    case TEXT, BOOLEAN, DATE -> output.otherwise().isPresent();
                    case NUMBER, DAYS_TIME, YEARS_MONTHS -> false;
                };
    }

    private String together(Output output) {
        return switch (policy) {
            case COLLECT_SUM -> sum(output);
            case COLLECT_MIN -> first(output, Comparator.naturalOrder());
            case COLLECT_MAX -> first(output, Comparator.reverseOrder());
            case COLLECT_COUNT -> distinct();
            default -> list(output);
        };
    }

    /** How many different answers the rules that match give. */
    private String distinct() {
        var alike = answer.alike();
        return alike.isEmpty()
                ? "0"
                : alike.stream()
                        .map(places -> "CASE WHEN " + answer.any(places) + " THEN 1 ELSE 0 END")
                        .collect(Collectors.joining(" + "));
    }

    private String sum(Output output) {
        var places = places(output);
        return places.isEmpty()
                ? "0"
                : places.entrySet().stream()
                        .map(
                                value ->
                                        ValueSql.of(value.getKey())
                                                + " * "
                                                + answer.count(value.getValue()))
                        .collect(Collectors.joining(" + "));
    }

    private String first(Output output, Comparator<Integer> order) {
        var sql = new StringBuilder("CASE");
        places(output).entrySet().stream()
                .sorted((one, other) -> order.compare(compared(one, other), 0))
                .forEach(
                        value ->
                                sql.append(" WHEN ")
                                        .append(answer.any(value.getValue()))
                                        .append(" THEN ")
                                        .append(ValueSql.of(value.getKey())));
        return sql + " END";
    }

    private static int compared(Map.Entry<Value, ?> one, Map.Entry<Value, ?> other) {
        return one.getKey() instanceof Value.Ordered low
                        && other.getKey() instanceof Value.Ordered high
                ? low.order(high)
                : 0;
    }

    /** The values of the output, and the places of the rules that give them. */
    private Map<Value, BitSet> places(Output output) {
        var places = new LinkedHashMap<Value, BitSet>();
        var ranked = masks.ranked();
        for (int place = 0; place < ranked.size(); place++) {
            var value = ranked.get(place).outputs().get(output.name());
            if (value != null) {
                places.computeIfAbsent(value, _ -> new BitSet()).set(place);
            }
        }
        return places;
    }

    /** The values as FEEL writes them, those that are absent left out. */
    private String list(Output output) {
        var parts = new ArrayList<String>();
        var ranked = masks.ranked();
        for (int place = 0; place < ranked.size(); place++) {
            var value = ranked.get(place).outputs().get(output.name());
            if (value != null) {
                var only = new BitSet();
                only.set(place);
                parts.add(
                        "CASE WHEN "
                                + answer.any(only)
                                + " THEN "
                                + Dialect.text(value.feel())
                                + " END");
            }
        }
        return joined(parts);
    }

    /** What is not NULL with commas between; of many, the parts are joined first. */
    private static String joined(List<String> parts) {
        if (parts.size() <= ARGUMENTS_MAX) {
            return "concat_ws(', ', " + (parts.isEmpty() ? "NULL" : String.join(", ", parts)) + ")";
        }
        var fewer = new ArrayList<String>();
        for (int from = 0; from < parts.size(); from += ARGUMENTS_MAX) {
            var some = parts.subList(from, Math.min(parts.size(), from + ARGUMENTS_MAX));
            fewer.add("nullif(" + joined(some) + ", '')");
        }
        return joined(fewer);
    }
}
