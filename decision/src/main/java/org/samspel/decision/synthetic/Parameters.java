package org.samspel.decision.synthetic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How to draw a population. Shares need not add up to anything: each counts against their sum.
 *
 * @param size how many persons the region has
 * @param municipalities inhabitants by code
 * @param ages shares of bands
 * @param condition who has what the tables are about; only they have facts
 */
public record Parameters(
        String region,
        long size,
        Map<String, Double> municipalities,
        List<AgeBand> ages,
        Map<String, Double> sexes,
        Condition condition,
        List<FactParameter> facts) {

    public Parameters {
        municipalities = inOrder(municipalities);
        ages = List.copyOf(ages);
        sexes = inOrder(sexes);
        facts = List.copyOf(facts);
    }

    /** The share of those who have the condition, of these persons. */
    double conditionShare(int age, String sex, String municipality) {
        var share = condition.share();
        for (var factor : condition.factors()) {
            if (factor.holds(age, sex, municipality)) {
                share *= factor.times();
            }
        }
        return share;
    }

    /** The share among those who have it most; above 1 it is impossible. */
    double conditionShareMax() {
        return ages.stream()
                .flatMapToInt(band -> IntStream.rangeClosed(band.from(), band.to()))
                .mapToDouble(
                        age ->
                                sexes.keySet().stream()
                                        .flatMapToDouble(
                                                sex ->
                                                        municipalities.keySet().stream()
                                                                .mapToDouble(
                                                                        place ->
                                                                                conditionShare(
                                                                                        age, sex,
                                                                                        place)))
                                        .max()
                                        .orElse(0))
                .max()
                .orElse(0);
    }

    /** The order decides which person gets what, hence it is kept. */
    private static Map<String, Double> inOrder(Map<String, Double> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Ages in whole years, both ends included. */
    public record AgeBand(int from, int to, double share) {

        boolean holds(int age) {
            return from <= age && age <= to;
        }
    }

    /**
     * @param column true for those who have it
     * @param share of those to whom no factor applies
     */
    public record Condition(String column, double share, List<Factor> factors) {

        public Condition {
            factors = List.copyOf(factors);
        }
    }

    /**
     * Multiplies a share for those of an age, a sex, a municipality; what is empty holds for all.
     */
    public record Factor(
            Optional<AgeBand> age,
            Optional<String> sex,
            Optional<String> municipality,
            double times) {

        boolean holds(int years, String sexOfPerson, String municipalityOfPerson) {
            return age.map(band -> band.holds(years)).orElse(true)
                    && sex.map(sexOfPerson::equals).orElse(true)
                    && municipality.map(municipalityOfPerson::equals).orElse(true);
        }
    }

    /**
     * A fact of those who have the condition.
     *
     * @param unknown the share of whom it is not known
     * @param follows how strongly it follows each hidden trait, from -1 to 1: two facts that follow
     *     one trait go together
     */
    public record FactParameter(
            String name, Distribution distribution, double unknown, Map<String, Double> follows) {

        public FactParameter {
            follows = inOrder(follows);
        }
    }

    /** The values of a fact. */
    public sealed interface Distribution {

        /** A bell curve, cut off at both ends. */
        record Normal(double mean, double spread, double min, double max, int decimals)
                implements Distribution {}

        /**
         * A curve with a long tail, cut off at both ends: half are below the median, and the
         * logarithm's standard deviation is the spread.
         */
        record LogNormal(double median, double spread, double min, double max, int decimals)
                implements Distribution {}

        record YesNo(double share) implements Distribution {}

        /** One of several words; those who follow a trait strongly get the later ones. */
        record Choice(Map<String, Double> shares) implements Distribution {

            public Choice {
                shares = inOrder(shares);
            }
        }

        /** True when one of other facts is, false when all are false, else unknown. */
        record AnyOf(List<String> facts) implements Distribution {

            public AnyOf {
                facts = List.copyOf(facts);
            }
        }
    }
}
