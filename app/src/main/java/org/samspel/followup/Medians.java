package org.samspel.followup;

import org.samspel.followup.Counted.SentReferrals;
import org.samspel.kernel.PartyId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The days within which half were answered; infinite when more than half were not. Those who still
 * wait with time left have no part in it; the late without answer have.
 */
record Medians(
        Optional<Double> ofAll, Map<String, Double> ofClauses, Map<PartyId, Double> ofParties) {
    static Medians of(List<SentReferrals> sent) {
        return new Medians(
                median(sent), by(SentReferrals::clause, sent), by(SentReferrals::receiver, sent));
    }

    private static <K> Map<K, Double> by(Function<SentReferrals, K> key, List<SentReferrals> sent) {
        return sent.stream().collect(Collectors.groupingBy(key)).entrySet().stream()
                .flatMap(
                        group ->
                                median(group.getValue()).stream()
                                        .map(days -> Map.entry(group.getKey(), days)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The first that half are not above. */
    private static Optional<Double> median(Collection<SentReferrals> sent) {
        var days =
                DoubleStream.concat(
                                sent.stream()
                                        .flatMap(one -> one.days().stream())
                                        .mapToDouble(Double::doubleValue),
                                DoubleStream.generate(() -> Double.POSITIVE_INFINITY)
                                        .limit(
                                                sent.stream()
                                                        .mapToLong(SentReferrals::unanswered)
                                                        .sum()))
                        .sorted()
                        .toArray();
        return days.length == 0 ? Optional.empty() : Optional.of(days[(days.length - 1) / 2]);
    }
}
