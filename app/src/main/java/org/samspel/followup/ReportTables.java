package org.samspel.followup;

import org.samspel.agreement.AgreementVersion;
import org.samspel.followup.Counted.MadeChoices;
import org.samspel.followup.Counted.SentReferrals;
import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.followup.aggregates.FollowUpReport.Answers;
import org.samspel.followup.aggregates.FollowUpReport.Choices;
import org.samspel.followup.aggregates.FollowUpReport.Median;
import org.samspel.followup.aggregates.FollowUpReport.ReasonCount;
import org.samspel.followup.aggregates.FollowUpReport.Referrals;
import org.samspel.followup.aggregates.ProtectedTable;
import org.samspel.kernel.PartyId;
import org.samspel.organisation.Party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays counts out in tables and lets them through suppression. */
final class ReportTables {
    private final List<String> clauses;
    private final List<String> receivers;
    private final List<String> reasons;
    private final Map<PartyId, String> slugs;
    private final SmallNumbers smallNumbers;

    ReportTables(AgreementVersion agreed, List<Party> parties, SmallNumbers smallNumbers) {
        this.clauses = RowKeys.clauses(agreed);
        this.receivers = RowKeys.receivers(parties);
        this.reasons = RowKeys.reasons(agreed);
        this.slugs = parties.stream().collect(Collectors.toMap(Party::id, Party::slug));
        this.smallNumbers = smallNumbers;
    }

    /**
     * The tables of the whole time, or of the chosen part of it.
     *
     * @param parts all of them, when one is chosen
     */
    Referrals referrals(Counted all, List<Counted> parts, Optional<Integer> chosen) {
        var byClause = protect(all, parts, chosen, this::byClause);
        var byParty = protect(all, parts, chosen, this::byParty);
        var medians = chosen.map(parts::get).orElse(all).medians();
        var ofParties = new HashMap<String, Double>();
        medians.ofParties().forEach((party, days) -> ofParties.put(slug(party), days));
        ofParties.remove(FollowUpReport.OTHER); // Several parties, and a median is not added up.
        return new Referrals(
                byClause,
                byParty,
                answers(byClause.columnTotals(), medians.ofAll()),
                answers(byClause, medians.ofClauses()),
                answers(byParty, ofParties));
    }

    Choices choices(Counted all, List<Counted> parts, Optional<Integer> chosen) {
        var byClause = protect(all, parts, chosen, this::byChoice);
        return new Choices(byClause, reasons(all, byClause, chosen.isPresent()));
    }

    private ProtectedTable protect(
            Counted all,
            List<Counted> parts,
            Optional<Integer> chosen,
            Function<Counted, CountTable> lay) {
        var whole = smallNumbers.protect(lay.apply(all));
        return chosen.map(
                        at ->
                                smallNumbers
                                        .protectParts(whole, parts.stream().map(lay).toList())
                                        .get(at))
                .orElse(whole);
    }

    private CountTable byClause(Counted counted) {
        return RowKeys.table(
                clauses, 3, counted.referrals(), SentReferrals::clause, SentReferrals::cells);
    }

    private CountTable byParty(Counted counted) {
        return RowKeys.table(
                receivers,
                3,
                counted.referrals(),
                sent -> slug(sent.receiver()),
                SentReferrals::cells);
    }

    private CountTable byChoice(Counted counted) {
        return RowKeys.table(
                clauses, 2, counted.choices(), MadeChoices::clause, MadeChoices::cells);
    }

    /**
     * Reasons are few, so parts do not show them: the whole time and its parts could be compared.
     */
    private List<ReasonCount> reasons(Counted all, ProtectedTable choices, boolean isPart) {
        var counts =
                RowKeys.table(
                                reasons,
                                1,
                                all.reasons().entrySet(),
                                Map.Entry::getKey,
                                reason -> List.of(reason.getValue()))
                        .rowTotals();
        var total = choices.columnTotals().get(Choices.OTHERWISE);
        var none = total.equals(Figure.of(0));
        var figures =
                none || (total.isShown() && !isPart)
                        ? smallNumbers.line(none ? counts.stream().map(_ -> 0L).toList() : counts)
                        : SmallNumbers.hiddenLine(counts.size());
        return IntStream.range(0, counts.size())
                .mapToObj(at -> new ReasonCount(reasons.get(at), figures.get(at)))
                .toList();
    }

    private Map<String, Answers> answers(ProtectedTable table, Map<String, Double> medians) {
        return table.rows().stream()
                .collect(
                        Collectors.toMap(
                                ProtectedTable.Row::key,
                                row ->
                                        answers(
                                                row.cells(),
                                                Optional.ofNullable(medians.get(row.key())))));
    }

    /**
     * Whether a share is given depends only on counts that are shown, so its absence tells nothing.
     */
    private Answers answers(List<Figure> cells, Optional<Double> days) {
        if (cells.get(Referrals.IN_TIME) instanceof Figure.Shown inTime
                && cells.get(Referrals.LATE) instanceof Figure.Shown late
                && inTime.count() + late.count() >= smallNumbers.minDenominator()) {
            var share = (double) inTime.count() / (inTime.count() + late.count());
            return new Answers(
                    Optional.of(share),
                    days.map(ReportTables::median).orElseGet(Median.TooFew::new));
        }
        return new Answers(Optional.empty(), new Median.TooFew());
    }

    private static Median median(double days) {
        return Double.isInfinite(days) ? new Median.NotReached() : new Median.Days(days);
    }

    private String slug(PartyId party) {
        var slug = slugs.get(party);
        return slug != null && receivers.contains(slug) ? slug : FollowUpReport.OTHER;
    }
}
