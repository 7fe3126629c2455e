package org.samspel.agreement;

import org.samspel.decision.Facts;
import org.samspel.decision.Value;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Facts as they are kept, in short strings by the facts' names, and as the tables take them. A fact
 * that was not assessed is in neither.
 */
public final class FactValues {
    private FactValues() {}

    /**
     * @param written booleans as {@code true} and {@code false}, numbers as digits, choices as the
     *     option's value
     * @throws IllegalArgumentException when the version has no such fact, or it takes no such value
     */
    public static Facts facts(AgreementVersion version, Map<String, String> written) {
        var known = new LinkedHashMap<String, Value>();
        written.forEach(
                (name, text) ->
                        known.put(
                                name,
                                version.fact(name)
                                        .map(fact -> value(fact, text))
                                        .orElseThrow(
                                                () ->
                                                        new IllegalArgumentException(
                                                                "No such fact: " + name))));
        return Facts.of(known);
    }

    public static Map<String, String> written(Facts facts) {
        var written = new LinkedHashMap<String, String>();
        facts.known().forEach((name, value) -> written.put(name, value.plain()));
        return written;
    }

    /**
     * @throws IllegalArgumentException when the fact takes no such value; the text is not repeated
     */
    public static Value value(FactDefinition fact, String written) {
        return switch (fact.type()) {
            case BOOLEAN -> bool(fact, written);
            case NUMBER -> number(fact, written);
            case TEXT -> option(fact, written);
            case DATE, DAYS_TIME, YEARS_MONTHS -> throw unfit(fact);
        };
    }

    private static Value bool(FactDefinition fact, String written) {
        return switch (written) {
            case "true" -> new Value.Bool(true);
            case "false" -> new Value.Bool(false);
            default -> throw unfit(fact);
        };
    }

    private static Value number(FactDefinition fact, String written) {
        if (!written.matches("-?\\d{1,9}")) {
            throw unfit(fact);
        }
        return new Value.Num(new BigDecimal(written));
    }

    private static Value option(FactDefinition fact, String written) {
        if (fact.kind() instanceof FactDefinition.FactKind.Choice(var options)
                && options.stream().anyMatch(option -> option.value().equals(written))) {
            return new Value.Text(written);
        }
        throw unfit(fact);
    }

    private static IllegalArgumentException unfit(FactDefinition fact) {
        return new IllegalArgumentException("Not a value that " + fact.name() + " takes");
    }
}
