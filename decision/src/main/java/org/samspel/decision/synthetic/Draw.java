package org.samspel.decision.synthetic;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Draws persons one by one; the same seed and number always give the same person. */
final class Draw {

    static final String MUNICIPALITY = "municipality";
    static final String SEX = "sex";
    static final String AGE = "age";

    private final Parameters parameters;
    private final long seed;
    private final Shares<String> municipalities;
    private final Shares<String> sexes;
    private final Shares<Parameters.AgeBand> ages;
    private final List<String> traits;
    private final Map<String, double[]> choiceEnds = new LinkedHashMap<>();
    private final Map<String, List<String>> choices = new LinkedHashMap<>();

    Draw(Parameters parameters, long seed) {
        this.parameters = parameters;
        this.seed = seed;
        this.municipalities = Shares.of(parameters.municipalities());
        this.sexes = Shares.of(parameters.sexes());
        this.ages = Shares.of(parameters.ages(), Parameters.AgeBand::share);
        var names = new LinkedHashSet<String>();
        parameters.facts().forEach(fact -> names.addAll(fact.follows().keySet()));
        this.traits = List.copyOf(names);
        for (var fact : parameters.facts()) {
            if (fact.distribution() instanceof Parameters.Distribution.Choice(var shares)) {
                var all = Shares.of(shares);
                choiceEnds.put(fact.name(), all.normalEnds());
                choices.put(fact.name(), all.things());
            }
        }
    }

    /** The names of the columns and the classes of their values. */
    Map<String, Class<?>> columns() {
        var columns = new LinkedHashMap<String, Class<?>>();
        columns.put(MUNICIPALITY, String.class);
        columns.put(SEX, String.class);
        columns.put(AGE, Integer.class);
        columns.put(parameters.condition().column(), Boolean.class);
        for (var fact : parameters.facts()) {
            columns.put(
                    fact.name(),
                    switch (fact.distribution()) {
                        case Parameters.Distribution.Normal normal -> numbers(normal.decimals());
                        case Parameters.Distribution.LogNormal normal -> numbers(normal.decimals());
                        case Parameters.Distribution.Choice _ -> String.class;
                        case Parameters.Distribution.YesNo _, Parameters.Distribution.AnyOf _ ->
                                Boolean.class;
                    });
        }
        return columns;
    }

    private static Class<?> numbers(int decimals) {
        return decimals == 0 ? Integer.class : Double.class;
    }

    /** The values of the columns, in their order; null is unknown. */
    List<@Nullable Object> person(long number) {
        var chance = new Chance(seed, number);
        var municipality = municipalities.at(chance.share());
        var sex = sexes.at(chance.share());
        var band = ages.at(chance.share());
        var age = band.from() + (int) (chance.share() * (band.to() - band.from() + 1));
        var has = chance.share() < parameters.conditionShare(age, sex, municipality);
        var values = new ArrayList<@Nullable Object>();
        values.add(municipality);
        values.add(sex);
        values.add(age);
        values.add(has);
        if (has) {
            values.addAll(facts(chance).values());
        } else {
            parameters.facts().forEach(_ -> values.add(null));
        }
        return values;
    }

    private Map<String, @Nullable Object> facts(Chance chance) {
        var person = new LinkedHashMap<String, Double>();
        traits.forEach(trait -> person.put(trait, chance.normal()));
        var facts = new LinkedHashMap<String, @Nullable Object>();
        for (var fact : parameters.facts()) {
            var latent = latent(fact, person, chance.normal());
            var isUnknown = chance.share() < fact.unknown();
            var value = isUnknown ? null : value(fact, latent, facts);
            facts.put(fact.name(), value);
        }
        return facts;
    }

    /** What is common with others by the traits, and the rest by chance: standard normal again. */
    private static double latent(
            Parameters.FactParameter fact, Map<String, Double> traits, double own) {
        var sum = 0.0;
        var explained = 0.0;
        for (var follow : fact.follows().entrySet()) {
            sum += follow.getValue() * traits.getOrDefault(follow.getKey(), 0.0);
            explained += follow.getValue() * follow.getValue();
        }
        return sum + StrictMath.sqrt(Math.max(0, 1 - explained)) * own;
    }

    private @Nullable Object value(
            Parameters.FactParameter fact, double latent, Map<String, @Nullable Object> earlier) {
        return switch (fact.distribution()) {
            case Parameters.Distribution.Normal(
                            var mean,
                            var spread,
                            var min,
                            var max,
                            var decimals) ->
                    number(mean + spread * latent, min, max, decimals);
            case Parameters.Distribution.LogNormal(
                            var median,
                            var spread,
                            var min,
                            var max,
                            var decimals) ->
                    number(median * StrictMath.exp(spread * latent), min, max, decimals);
            case Parameters.Distribution.YesNo(var share) -> latent > Chance.normalAt(1 - share);
            case Parameters.Distribution.Choice _ -> choice(fact.name(), latent);
            case Parameters.Distribution.AnyOf(var names) -> anyOf(names, earlier);
        };
    }

    private static Object number(double value, double min, double max, int decimals) {
        var within = Math.clamp(value, min, max);
        var rounded = BigDecimal.valueOf(within).setScale(decimals, RoundingMode.HALF_UP);
        return decimals == 0 ? (Object) rounded.intValueExact() : (Object) rounded.doubleValue();
    }

    private String choice(String fact, double latent) {
        var ends = choiceEnds.getOrDefault(fact, new double[0]);
        var index = 0;
        while (index < ends.length && latent >= ends[index]) {
            index++;
        }
        return choices.getOrDefault(fact, List.of()).get(index);
    }

    private static @Nullable Object anyOf(
            List<String> names, Map<String, @Nullable Object> earlier) {
        var unknown = false;
        for (var name : names) {
            var value = earlier.get(name);
            if (Boolean.TRUE.equals(value)) {
                return true;
            }
            unknown |= value == null;
        }
        return unknown ? null : false;
    }
}
