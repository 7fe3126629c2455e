package org.samspel.followup;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Destination;
import org.samspel.agreement.ReadyReason;
import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.organisation.Party;
import org.samspel.organisation.PartyKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of the tables. They come from the agreement and never from what was counted: a row that
 * appears only when it counts something would tell that it does.
 */
final class RowKeys {
    private static final Set<PartyKind> RECEIVERS =
            EnumSet.of(PartyKind.REGION, PartyKind.MUNICIPALITY, PartyKind.PRIVATE_PROVIDER);

    private RowKeys() {}

    /** The clauses that rules and destinations cite, in their order. */
    static List<String> clauses(AgreementVersion agreed) {
        return withOther(
                Stream.concat(
                                agreed.destinations().stream().map(Destination::clause),
                                agreed.tables().values().stream()
                                        .flatMap(table -> table.rules().stream())
                                        .map(rule -> rule.annotation("clause")))
                        .filter(clause -> !clause.isEmpty())
                        .distinct()
                        .sorted(BY_NUMBER));
    }

    static List<String> receivers(Collection<Party> parties) {
        return withOther(
                parties.stream()
                        .filter(party -> RECEIVERS.contains(party.kind()))
                        .map(Party::slug)
                        .sorted());
    }

    static List<String> municipalities(Collection<Party> parties) {
        return withOther(
                parties.stream()
                        .filter(party -> party.kind() == PartyKind.MUNICIPALITY)
                        .map(Party::slug)
                        .sorted());
    }

    static List<String> reasons(AgreementVersion agreed) {
        return withOther(agreed.reasons().stream().map(ReadyReason::id));
    }

    /** A table with exactly these rows; what has none of them is counted as other. */
    static <T> CountTable table(
            List<String> keys,
            int columns,
            Collection<T> counted,
            Function<T, String> key,
            Function<T, List<Long>> cells) {
        var sums = new LinkedHashMap<String, long[]>();
        var other = new long[columns];
        keys.forEach(row -> sums.put(row, new long[columns]));
        sums.put(FollowUpReport.OTHER, other);
        for (var one : counted) {
            var sum = sums.getOrDefault(key.apply(one), other);
            for (var at = 0; at < columns; at++) {
                sum[at] += cells.apply(one).get(at);
            }
        }
        return new CountTable(
                columns,
                sums.entrySet().stream()
                        .map(
                                row ->
                                        new CountTable.Row(
                                                row.getKey(),
                                                Arrays.stream(row.getValue()).boxed().toList()))
                        .toList());
    }

    private static final Comparator<String> BY_NUMBER =
            Comparator.comparing(
                    clause ->
                            Stream.of(clause.split("\\.", -1))
                                    .map(number -> "%4s".formatted(number))
                                    .reduce("", String::concat));

    private static List<String> withOther(Stream<String> keys) {
        var all = new ArrayList<>(keys.toList());
        all.add(FollowUpReport.OTHER);
        return List.copyOf(all);
    }
}
