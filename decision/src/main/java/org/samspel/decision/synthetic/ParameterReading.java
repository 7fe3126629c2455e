package org.samspel.decision.synthetic;

import org.samspel.decision.synthetic.ParameterNode.Bad;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a file of parameters; each parameter must say where it comes from. */
public final class ParameterReading {

    private static final int AGE_MAX = 130;
    private static final Pattern BAND = Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    private ParameterReading() {}

    public static ParametersRead read(Path file) {
        var name = String.valueOf(file.getFileName());
        try (var text = Files.newBufferedReader(file)) {
            return read(name, text);
        } catch (IOException e) {
            return new ParametersRead.Unreadable(List.of(name + ":1: expected a file of text"));
        }
    }

    /**
     * @param name as faults shall call the text
     */
    public static ParametersRead read(String name, Reader text) {
        try {
            return new ParametersRead.Read(parameters(ParameterNode.read(name, text)));
        } catch (Bad e) {
            return new ParametersRead.Unreadable(List.of(e.fault()));
        }
    }

    private static Parameters parameters(ParameterNode root) throws Bad {
        root.only("region", "size", "municipalities", "ages", "sexes", "condition", "facts");
        var ages = new ArrayList<Parameters.AgeBand>();
        for (var band :
                root.child("ages")
                        .sourced()
                        .only("source", "shares")
                        .child("shares")
                        .entries()
                        .entrySet()) {
            ages.add(
                    band(
                            band.getKey(),
                            band.getValue(),
                            band.getValue().number(0, Double.MAX_VALUE)));
        }
        var facts = new LinkedHashMap<String, Parameters.FactParameter>();
        for (var item : root.child("facts").items()) {
            var fact = fact(item, facts);
            if (facts.put(fact.name(), fact) != null) {
                throw item.bad("found " + fact.name() + " again, expected each fact once");
            }
        }
        var parameters =
                new Parameters(
                        root.child("region").text(),
                        (long)
                                root.child("size")
                                        .sourced()
                                        .only("source", "persons")
                                        .child("persons")
                                        .number(1, 1e9),
                        root.child("municipalities")
                                .sourced()
                                .only("source", "inhabitants")
                                .child("inhabitants")
                                .shares(),
                        ages,
                        root.child("sexes")
                                .sourced()
                                .only("source", "shares")
                                .child("shares")
                                .shares(),
                        condition(root.child("condition").sourced()),
                        List.copyOf(facts.values()));
        var most = parameters.conditionShareMax();
        if (most > 1) {
            throw root.child("condition")
                    .bad(
                            String.format(
                                    Locale.ROOT,
                                    "found factors that make the share up to %.2f, expected at"
                                            + " most 1",
                                    most));
        }
        return parameters;
    }

    private static Parameters.AgeBand band(String text, ParameterNode at, double share) throws Bad {
        var matcher = BAND.matcher(text);
        if (!matcher.matches()) {
            throw at.bad("found " + text + ", expected ages such as 18-39");
        }
        var from = Integer.parseInt(matcher.group(1));
        var to = Integer.parseInt(matcher.group(2));
        if (from > to || to > AGE_MAX) {
            throw at.bad("found " + text + ", expected ages from the lower to the higher");
        }
        return new Parameters.AgeBand(from, to, share);
    }

    private static Parameters.Condition condition(ParameterNode node) throws Bad {
        node.only("source", "column", "share", "factors");
        var factors = new ArrayList<Parameters.Factor>();
        var items = node.optional("factors");
        if (items.isPresent()) {
            for (var item : items.get().items()) {
                factors.add(
                        factor(
                                item.sourced()
                                        .only("source", "age", "sex", "municipality", "times")));
            }
        }
        return new Parameters.Condition(
                node.child("column").text(), node.child("share").number(0, 1), factors);
    }

    private static Parameters.Factor factor(ParameterNode node) throws Bad {
        var age = node.optional("age");
        return new Parameters.Factor(
                age.isPresent()
                        ? Optional.of(band(age.get().text(), age.get(), 1))
                        : Optional.empty(),
                text(node, "sex"),
                text(node, "municipality"),
                node.child("times").number(0, 1000));
    }

    private static Optional<String> text(ParameterNode node, String name) throws Bad {
        var child = node.optional(name);
        return child.isPresent() ? Optional.of(child.get().text()) : Optional.empty();
    }

    private static Parameters.FactParameter fact(
            ParameterNode node, Map<String, Parameters.FactParameter> earlier) throws Bad {
        node.sourced()
                .only(
                        "source",
                        "name",
                        "normal",
                        "log-normal",
                        "yes-no",
                        "choice",
                        "any-of",
                        "unknown",
                        "follows");
        var follows = new LinkedHashMap<String, Double>();
        var traits = node.optional("follows");
        if (traits.isPresent()) {
            for (var trait : traits.get().entries().entrySet()) {
                follows.put(trait.getKey(), trait.getValue().number(-1, 1));
            }
            if (follows.values().stream().mapToDouble(load -> load * load).sum() > 1) {
                throw traits.get().bad("expected squares that add up to at most 1");
            }
        }
        var unknown = node.optional("unknown");
        return new Parameters.FactParameter(
                node.child("name").text(),
                distribution(node, earlier),
                unknown.isPresent() ? unknown.get().number(0, 1) : 0,
                follows);
    }

    private static Parameters.Distribution distribution(
            ParameterNode node, Map<String, Parameters.FactParameter> earlier) throws Bad {
        for (var entry : node.entries().entrySet()) {
            var value = entry.getValue();
            switch (entry.getKey()) {
                case "normal" -> {
                    value.only("mean", "spread", "min", "max", "decimals");
                    return new Parameters.Distribution.Normal(
                            value.child("mean").number(),
                            value.child("spread").number(0, Double.MAX_VALUE),
                            value.child("min").number(),
                            value.child("max").number(),
                            (int) value.child("decimals").number(0, 6));
                }
                case "log-normal" -> {
                    value.only("median", "spread", "min", "max", "decimals");
                    return new Parameters.Distribution.LogNormal(
                            value.child("median").number(Double.MIN_VALUE, Double.MAX_VALUE),
                            value.child("spread").number(0, Double.MAX_VALUE),
                            value.child("min").number(),
                            value.child("max").number(),
                            (int) value.child("decimals").number(0, 6));
                }
                case "yes-no" -> {
                    return new Parameters.Distribution.YesNo(value.number(0, 1));
                }
                case "choice" -> {
                    return new Parameters.Distribution.Choice(value.shares());
                }
                case "any-of" -> {
                    return anyOf(value, earlier);
                }
                default -> {
                    // The others say how a value is drawn, not which values there are.
                }
            }
        }
        throw node.bad("expected one of normal, log-normal, yes-no, choice, any-of");
    }

    private static Parameters.Distribution anyOf(
            ParameterNode node, Map<String, Parameters.FactParameter> earlier) throws Bad {
        var names = new ArrayList<String>();
        for (var item : node.items()) {
            var fact = earlier.get(item.text());
            if (fact == null || !(fact.distribution() instanceof Parameters.Distribution.YesNo)) {
                throw item.bad("found " + item.text() + ", expected a yes-no fact further up");
            }
            names.add(item.text());
        }
        return new Parameters.Distribution.AnyOf(names);
    }
}
