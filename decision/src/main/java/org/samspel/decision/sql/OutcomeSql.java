package org.samspel.decision.sql;

import org.samspel.decision.HitPolicy;
import org.samspel.decision.Output;
import org.samspel.decision.Rule;
import org.samspel.decision.mask.TableMasks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns with a person's answer: how it came about, the rule, and each output. */
final class OutcomeSql {

    private static final String PLACE = Dialect.name("_place");

    private final TableMasks masks;
    private final AnswerSql answer;
    private final HitPolicy policy;
    private final int rules;
    private final CollectedSql collected;

    OutcomeSql(TableMasks masks, AnswerSql answer) {
        this.masks = masks;
        this.answer = answer;
        this.policy = masks.table().hitPolicy();
        this.rules = masks.layout().rules();
        this.collected = new CollectedSql(masks, answer);
    }

    List<String> columns() {
        var columns = new ArrayList<String>();
        columns.add(status() + " AS status");
        columns.add(rule() + " AS rule");
        columns.add(answer.matches() + " AS matches");
        for (var output : masks.table().outputs()) {
            columns.add(output(output) + " AS " + Dialect.name("outcome_" + output.name()));
        }
        return columns;
    }

    static String place() {
        return PLACE;
    }

    private String status() {
        var answersAnyway =
                !masks.table().otherwise().isEmpty() || policy == HitPolicy.COLLECT_COUNT;
        return "CASE WHEN "
                + PLACE
                + " = "
                + AnswerSql.NONE_USABLE
                + " THEN 'unusable' WHEN "
                + PLACE
                + " = "
                + AnswerSql.CONFLICT
                + " THEN 'conflict' WHEN "
                + PLACE
                + " <= "
                + rules
                + " THEN 'matched' ELSE "
                + (answersAnyway ? "'otherwise'" : "'no rule'")
                + " END";
    }

    private String rule() {
        if (!policy.isSingle()) {
            return "CAST(NULL AS INTEGER)";
        }
        if (!policy.isRanked()) {
            return "CASE WHEN " + matched() + " THEN " + PLACE + " END";
        }
        var numbers = new LinkedHashMap<String, BitSet>();
        place(Rule::number, numbers);
        return choice(numbers);
    }

    static String matched(int rules) {
        return PLACE + " BETWEEN 1 AND " + rules;
    }

    private String matched() {
        return matched(rules);
    }

    private String output(Output output) {
        if (policy.isSingle()) {
            var values = new LinkedHashMap<String, BitSet>();
            place(rule -> literal(rule, output), values);
            var otherwise = output.otherwise().map(ValueSql::of);
            return choice(
                    values,
                    otherwise
                            .map(sql -> " WHEN " + PLACE + " > " + rules + " THEN " + sql)
                            .orElse(""));
        }
        return collected.output(output);
    }

    private static String literal(Rule rule, Output output) {
        var value = rule.outputs().get(output.name());
        return value == null ? "NULL" : ValueSql.of(value);
    }

    private void place(Function<Rule, Object> key, Map<String, BitSet> places) {
        var ranked = masks.ranked();
        for (int place = 0; place < ranked.size(); place++) {
            var literal = key.apply(ranked.get(place)).toString();
            places.computeIfAbsent(literal, _ -> new BitSet()).set(place);
        }
    }

    private static String choice(Map<String, BitSet> places) {
        return choice(places, "");
    }

    private static String choice(Map<String, BitSet> places, String otherwise) {
        var sql = new StringBuilder();
        places.forEach(
                (literal, at) -> {
                    var list =
                            at.stream()
                                    .mapToObj(place -> Integer.toString(place + 1))
                                    .collect(Collectors.joining(", "));
                    if (!literal.equals("NULL")) {
                        sql.append(" WHEN " + PLACE + " IN (" + list + ") THEN ").append(literal);
                    }
                });
        sql.append(otherwise);
        return sql.isEmpty() ? "NULL" : "CASE" + sql + " END";
    }
}
