package org.samspel.whatif;

import org.samspel.agreement.Destination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the counted persons come to by the assumptions of a run: referrals, hours, money, gains.
 * Pure: the same run gives the same figures for ever.
 */
public record Estimate(
        Compared compared, Counted counted, Basis basis, Map<String, Spread> assumptions) {
    private static final double MONTHS = 12;

    /** A figure of the version before beside that of the version that is tried. */
    public record Pair(Spread before, Spread tried) {
        public static final Pair NONE = new Pair(Spread.NONE, Spread.NONE);

        public Spread difference() {
            return tried.minus(before);
        }

        Pair plus(Pair other) {
            return new Pair(before.plus(other.before), tried.plus(other.tried));
        }

        Pair times(Spread factor) {
            return new Pair(before.times(factor), tried.times(factor));
        }

        Pair times(double factor) {
            return times(Spread.of(factor));
        }

        public boolean isNone() {
            return before.isNone() && tried.isNone();
        }
    }

    /**
     * All destinations, in the order of the version that is tried, then what only the other has.
     */
    public List<Destination> destinations() {
        var all = new LinkedHashMap<String, Destination>();
        Stream.concat(
                        compared.tried().destinations().stream(),
                        compared.before().destinations().stream())
                .forEach(destination -> all.putIfAbsent(destination.id(), destination));
        return List.copyOf(all.values());
    }

    /** Those that somebody is sent to by either version. */
    public List<Destination> used() {
        return destinations().stream()
                .filter(destination -> !persons(destination, _ -> true).isNone())
                .toList();
    }

    /** What assumptions are made about: the service, or the destination where nothing is sent. */
    public static String offer(Destination destination) {
        return destination.service().orElse(destination.id());
    }

    /** Whether a referral goes there. */
    public static boolean isReferral(Destination destination) {
        return destination.service().isPresent() && !destination.directAccess();
    }

    public List<String> municipalities() {
        return counted.flows().stream()
                .map(Flow::municipality)
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Persons to whom either version names the destination, first or beside another. */
    private Pair persons(Destination destination, Predicate<Flow> those) {
        var id = destination.id();
        double before =
                counted.sum(
                        flow ->
                                those.test(flow)
                                        && (flow.from().equals(id)
                                                || flow.besideFrom().equals(id)));
        double tried =
                counted.sum(
                        flow ->
                                those.test(flow)
                                        && (flow.to().equals(id) || flow.besideTo().equals(id)));
        return new Pair(Spread.of(before), Spread.of(tried));
    }

    /** Persons who go there in a year: as often as they are assessed, and the answer followed. */
    private Pair perYear(Destination destination, Predicate<Flow> those) {
        var assessments =
                basis.isMadeUp()
                        ? assumed(Assumption.GENERAL, Measure.ASSESSMENTS)
                        : Optional.of(Spread.of(1));
        return persons(destination, those)
                .times(assessments.orElse(Spread.of(1)))
                .times(assumed(Assumption.GENERAL, Measure.FOLLOWED).orElse(Spread.of(1)));
    }

    public Pair perMonth(Destination destination) {
        return perYear(destination, _ -> true).times(1 / MONTHS);
    }

    public Pair perMonth(Destination destination, String municipality) {
        return perYear(destination, in(municipality)).times(1 / MONTHS);
    }

    private static Predicate<Flow> in(String municipality) {
        return flow -> flow.municipality().equals(municipality);
    }

    /** Hours, money: of a month, for all who go there; nothing where nobody has assumed it. */
    public Optional<Pair> ofMonth(Destination destination, Measure measure) {
        return assumed(offer(destination), measure).map(each -> perMonth(destination).times(each));
    }

    public Pair ofMonth(Measure measure) {
        return destinations().stream()
                .flatMap(destination -> ofMonth(destination, measure).stream())
                .reduce(Pair.NONE, Pair::plus);
    }

    /** Gains: of a year, over all destinations. */
    public Pair ofYear(Measure measure) {
        return destinations().stream()
                .flatMap(
                        destination ->
                                assumed(offer(destination), measure)
                                        .map(each -> perYear(destination, _ -> true).times(each))
                                        .stream())
                .reduce(Pair.NONE, Pair::plus);
    }

    /**
     * What a month costs each of those who pay, in the order of the municipalities.
     *
     * @param payer who pays for an offer in a municipality
     */
    public Map<String, Pair> costs(BiFunction<String, String, String> payer) {
        var costs = new LinkedHashMap<String, Pair>();
        for (var municipality : municipalities()) {
            for (var destination : destinations()) {
                var offer = offer(destination);
                assumed(offer, Measure.COST)
                        .map(each -> perMonth(destination, municipality).times(each))
                        .filter(cost -> !cost.isNone())
                        .ifPresent(
                                cost ->
                                        costs.merge(
                                                payer.apply(offer, municipality),
                                                cost,
                                                Pair::plus));
            }
        }
        return costs;
    }

    /** What the area can begin with in a month beside what is expected of it. */
    public record Load(String offer, Spread expected, Spread capacity) {
        /** Too many even if few come and the capacity is large: the queue grows. */
        public boolean isOver() {
            return expected.middle() > capacity.middle();
        }

        /** Enough as expected, but not if many come or the capacity is small. */
        public boolean isTight() {
            return !isOver() && expected.high() > capacity.low();
        }

        /** By how many a month the queue grows. */
        public double over() {
            return expected.middle() - capacity.middle();
        }
    }

    /** By service: several destinations may lead to one. */
    public Optional<Load> load(Destination destination) {
        var offer = offer(destination);
        return assumed(offer, Measure.CAPACITY)
                .map(
                        capacity ->
                                new Load(
                                        offer,
                                        destinations().stream()
                                                .filter(other -> offer(other).equals(offer))
                                                .map(other -> perMonth(other).tried())
                                                .reduce(Spread.NONE, Spread::plus),
                                        capacity));
    }

    /** Offers that persons are sent to and of which nobody has assumed this. */
    public List<String> without(Measure measure) {
        return used().stream()
                .map(Estimate::offer)
                .distinct()
                .filter(offer -> assumed(offer, measure).isEmpty())
                .toList();
    }

    private Optional<Spread> assumed(String offer, Measure measure) {
        return Optional.ofNullable(assumptions.get(Assumption.key(offer, measure)));
    }

    /**
     * Who moves: for each place that the version before names, each place that the other names.
     *
     * @param places in the order in which they are shown
     */
    public record Matrix(List<String> places, Map<List<String>, Long> persons) {
        public long from(String from, String to) {
            return persons.getOrDefault(List.of(from, to), 0L);
        }

        public long from(String from) {
            return places.stream().mapToLong(to -> from(from, to)).sum();
        }

        /** Those who were sent elsewhere before. */
        public long arriving(String to) {
            return to(to) - from(to, to);
        }

        public long to(String to) {
            return places.stream().mapToLong(from -> from(from, to)).sum();
        }
    }

    public Matrix matrix() {
        var persons = new LinkedHashMap<List<String>, Long>();
        counted.flows()
                .forEach(
                        flow ->
                                persons.merge(
                                        List.of(flow.from(), flow.to()),
                                        flow.persons(),
                                        Long::sum));
        var places = new ArrayList<String>();
        destinations().forEach(destination -> places.add(destination.id()));
        places.add(Flow.NOBODY);
        places.add(Flow.PHASE_UNKNOWN);
        places.removeIf(place -> persons.keySet().stream().noneMatch(way -> way.contains(place)));
        return new Matrix(List.copyOf(places), persons);
    }
}
