package org.samspel.agreement;

import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.decision.Comparison;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;
import org.samspel.shell.Texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Facts, their values and what a rule asks of them, in the reader's language. */
public record FactWords(Texts texts) {
    public String label(FactDefinition fact) {
        return fact.label().in(texts.language().locale());
    }

    /** "ja", "14 uger", "flere". */
    public String value(FactDefinition fact, Value value) {
        return switch (value) {
            case Value.Bool(var truth) -> texts.get(truth ? "agreement.yes" : "agreement.no");
            case Value.Num(var number) -> withUnit(fact, number(number));
            case Value.Text(var text) -> option(fact, text);
            case Value.Date _, Value.DaysTime _, Value.YearsMonths _ -> value.plain();
        };
    }

    /** What stands where a fact is unknown: "ikke vurderet", which is no "nej". */
    public String unknown() {
        return texts.get("agreement.unknown");
    }

    /** "50 eller mere", "mellem 3 og 12 uger", "ja", "ingen eller i bedring", "ikke flere". */
    public String test(FactDefinition fact, UnaryTest test) {
        return switch (test) {
            case UnaryTest.Any _ -> texts.get("agreement.test.any");
            case UnaryTest.IsNull _ -> unknown();
            case UnaryTest.Equal(var value) -> value(fact, value);
            case UnaryTest.Compare(var comparison, var bound) ->
                    compare(fact, comparison, number(bound));
            case UnaryTest.Range range -> range(fact, range);
            case UnaryTest.AnyOf(var tests) -> either(fact, tests);
            case UnaryTest.Not(var inner) -> texts.get("agreement.test.not", test(fact, inner));
        };
    }

    private String compare(FactDefinition fact, Comparison comparison, BigDecimal bound) {
        var key =
                switch (comparison) {
                    case GREATER_OR_EQUAL -> "agreement.test.atLeast";
                    case GREATER -> "agreement.test.moreThan";
                    case LESS -> "agreement.test.lessThan";
                    case LESS_OR_EQUAL -> "agreement.test.atMost";
                };
        return texts.get(key, withUnit(fact, number(bound)));
    }

    /** All numbers of an agreement are whole, so an end that is left out is the next one to it. */
    private String range(FactDefinition fact, UnaryTest.Range range) {
        var from = number(range.low());
        var to = number(range.high());
        var low =
                range.lowIncluded()
                        ? from.setScale(0, RoundingMode.CEILING)
                        : from.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        var high =
                range.highIncluded()
                        ? to.setScale(0, RoundingMode.FLOOR)
                        : to.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
        return low.compareTo(high) == 0
                ? withUnit(fact, number(low))
                : texts.get("agreement.test.between", number(low), withUnit(fact, number(high)));
    }

    private String either(FactDefinition fact, List<UnaryTest> tests) {
        var words = tests.stream().map(test -> test(fact, test)).toList();
        return texts.get(
                "agreement.test.either",
                String.join(", ", words.subList(0, words.size() - 1)),
                words.getLast());
    }

    private String withUnit(FactDefinition fact, String number) {
        return switch (fact.kind()) {
            case FactKind.WeeksSinceOnset _ ->
                    texts.get(number.equals("1") ? "agreement.week" : "agreement.weeks", number);
            case FactKind.WholeNumber(_, _, var unit) ->
                    number + " " + unit.in(texts.language().locale());
            default -> number;
        };
    }

    /** An agreement has no facts that are dates or durations ({@link FactDefinition#type}). */
    private static BigDecimal number(Value.Ordered bound) {
        if (bound instanceof Value.Num(var number)) {
            return number;
        }
        throw new IllegalArgumentException("Not a number but a " + bound.type());
    }

    private String number(BigDecimal number) {
        return texts.number(number.doubleValue(), 2);
    }

    /** An option that has gone stands as its bare value. */
    private String option(FactDefinition fact, String value) {
        return fact.kind() instanceof FactKind.Choice(var options)
                ? options.stream()
                        .filter(option -> option.value().equals(value))
                        .map(option -> option.label().in(texts.language().locale()))
                        .findFirst()
                        .orElse(value)
                : value;
    }
}
