package org.samspel.followup;

import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.FollowUpReport.Answers;
import org.samspel.followup.aggregates.FollowUpReport.Median;
import org.samspel.followup.aggregates.FollowUpReport.Referrals;
import org.samspel.followup.aggregates.ProtectedTable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How promptly referrals were answered, where enough of them are shown.
 *
 * @param minDenominator the least number behind a share or a median
 */
record Promptness(int minDenominator) {
    Map<String, Answers> of(ProtectedTable table, Map<String, Double> medians) {
        return table.rows().stream()
                .collect(
                        Collectors.toMap(
                                ProtectedTable.Row::key,
                                row ->
                                        of(
                                                row.cells(),
                                                Optional.ofNullable(medians.get(row.key())))));
    }

    /**
     * Whether a share is given depends only on counts that are shown, so its absence tells nothing.
     *
     * @param days within which half were answered; infinite when more than half were not
     */
    Answers of(List<Figure> cells, Optional<Double> days) {
        if (cells.get(Referrals.IN_TIME) instanceof Figure.Shown inTime
                && cells.get(Referrals.LATE) instanceof Figure.Shown late
                && inTime.count() + late.count() >= minDenominator) {
            var share = (double) inTime.count() / (inTime.count() + late.count());
            return new Answers(
                    Optional.of(share), days.map(Promptness::median).orElseGet(Median.TooFew::new));
        }
        return new Answers(Optional.empty(), new Median.TooFew());
    }

    private static Median median(double days) {
        return Double.isInfinite(days) ? new Median.NotReached() : new Median.Days(days);
    }
}
