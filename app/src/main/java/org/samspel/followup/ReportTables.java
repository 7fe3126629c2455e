package org.samspel.followup;

import org.samspel.agreement.AgreementVersion;
import org.samspel.followup.Counted.MadeChoices;
import org.samspel.followup.Counted.SentReferrals;
import org.samspel.followup.Counted.WithoutReceiver;
import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.followup.aggregates.FollowUpReport.Choices;
import org.samspel.followup.aggregates.FollowUpReport.Referrals;
import org.samspel.followup.aggregates.Grain;
import org.samspel.followup.aggregates.Period;
import org.samspel.kernel.PartyId;
import org.samspel.organisation.Party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lays counts out in tables and lets them through suppression. The tables of one page share nothing
 * but their columns, which is why each of them can be protected by itself: see docs/decisions/0008.
 */
final class ReportTables {
    private final List<String> clauses;
    private final List<String> receivers;
    private final List<String> municipalities;
    private final List<String> reasons;
    private final Map<PartyId, String> slugs;
    private final Municipalities places;
    private final SmallNumbers smallNumbers;
    private final List<Period> months;
    private final List<Period> halves;
    private final TimeSeries series;
    private final Promptness promptness;

    ReportTables(
            AgreementVersion agreed,
            List<Party> parties,
            Municipalities places,
            SmallNumbers smallNumbers,
            Map<Grain, List<Period>> times) {
        this.clauses = RowKeys.clauses(agreed);
        this.receivers = RowKeys.receivers(parties);
        this.municipalities = RowKeys.municipalities(parties);
        this.reasons = RowKeys.reasons(agreed);
        this.slugs = parties.stream().collect(Collectors.toMap(Party::id, Party::slug));
        this.places = places;
        this.smallNumbers = smallNumbers;
        this.months = times.getOrDefault(Grain.MONTH, List.of());
        this.halves = times.getOrDefault(Grain.HALF, List.of());
        this.series = new TimeSeries(smallNumbers, times, smallNumbers.minDenominator());
        this.promptness = new Promptness(smallNumbers.minDenominator());
    }

    /**
     * The tables of the whole time, or of the chosen half.
     *
     * @param chosen the place of the half
     */
    Referrals referrals(Counted counted, Optional<Integer> chosen, Grain grain) {
        var sent = counted.referrals();
        Function<List<SentReferrals>, CountTable> clauseTable =
                some ->
                        RowKeys.table(
                                clauses, 3, some, SentReferrals::clause, SentReferrals::cells);
        Function<List<SentReferrals>, CountTable> partyTable =
                some ->
                        RowKeys.table(
                                receivers,
                                3,
                                some,
                                one -> receiver(one.receiver()),
                                SentReferrals::cells);
        var time = new ChosenTime(smallNumbers, halves, chosen);
        var byClause = time.told(sent, SentReferrals::month, clauseTable);
        var byParty = time.told(sent, SentReferrals::month, partyTable);
        var of = Medians.of(time.of(sent, SentReferrals::month));
        var ofParties = new HashMap<String, Double>();
        of.ofParties().forEach((party, days) -> ofParties.put(receiver(party), days));
        ofParties.remove(FollowUpReport.OTHER); // Several parties, and a median is not added up.
        return new Referrals(
                byClause,
                byParty,
                promptness.of(byClause.columnTotals(), of.ofAll()),
                promptness.of(byClause, of.ofClauses()),
                promptness.of(byParty, ofParties),
                time.told(counted.withoutReceiver(), WithoutReceiver::month, this::withoutReceiver),
                series.of(
                        byMonth(sent, SentReferrals::month, SentReferrals::cells, 3),
                        new Suppression(smallNumbers, clauseTable.apply(sent)).columns(),
                        grain,
                        2));
    }

    private CountTable withoutReceiver(List<WithoutReceiver> some) {
        return RowKeys.table(clauses, 2, some, WithoutReceiver::clause, WithoutReceiver::cells);
    }

    Choices choices(Counted counted, Optional<Integer> chosen, Grain grain) {
        var made = counted.choices();
        var time = new ChosenTime(smallNumbers, halves, chosen);
        Function<List<MadeChoices>, CountTable> clauseTable =
                some -> RowKeys.table(clauses, 2, some, MadeChoices::clause, MadeChoices::cells);
        Function<List<MadeChoices>, CountTable> placeTable =
                some ->
                        RowKeys.table(
                                municipalities,
                                2,
                                some,
                                one -> places.slug(one.unit()),
                                MadeChoices::cells);
        var all = new Suppression(smallNumbers, clauseTable.apply(made));
        return new Choices(
                time.told(made, MadeChoices::month, clauseTable),
                time.told(made, MadeChoices::month, placeTable),
                series.of(
                        byMonth(made, MadeChoices::month, MadeChoices::cells, 2),
                        all.columns(),
                        grain,
                        2),
                all.below(
                        Choices.OTHERWISE,
                        RowKeys.table(
                                clauses,
                                reasons.size(),
                                made,
                                MadeChoices::clause,
                                this::byReason)),
                reasons);
    }

    private <T> CountTable byMonth(
            Collection<T> counted,
            Function<T, LocalDate> month,
            Function<T, List<Long>> cells,
            int columns) {
        var keys = IntStream.range(0, months.size()).mapToObj(Integer::toString).toList();
        var table =
                RowKeys.table(
                        keys,
                        columns,
                        counted,
                        one -> Integer.toString(Periods.place(months, month.apply(one))),
                        cells);
        // Every month has its place, so that the row of others is empty.
        return new CountTable(columns, table.rows().subList(0, keys.size()));
    }

    private List<Long> byReason(MadeChoices made) {
        var at =
                made.reason()
                        .map(id -> reasons.contains(id) ? id : FollowUpReport.OTHER)
                        .map(reasons::indexOf);
        return IntStream.range(0, reasons.size())
                .mapToObj(column -> at.filter(found -> found == column).map(_ -> made.count()))
                .map(count -> count.orElse(0L))
                .toList();
    }

    private String receiver(PartyId party) {
        var slug = slugs.get(party);
        return slug != null && receivers.contains(slug) ? slug : FollowUpReport.OTHER;
    }
}
