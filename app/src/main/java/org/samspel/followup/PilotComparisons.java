package org.samspel.followup;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Pilot;
import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.FollowUpReport.Choices;
import org.samspel.followup.aggregates.PilotComparison;
import org.samspel.followup.aggregates.PilotComparison.Side;
import org.samspel.followup.aggregates.ProtectedTable;
import org.samspel.followup.aggregates.ProtectedTable.Row;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Sets the municipalities of a pilot against the rest. It sees the table by municipality only after
 * suppression: a sum of shown figures is no more than a reader could add up.
 *
 * @param minDenominator the least number behind a share
 */
record PilotComparisons(int minDenominator) {

    List<PilotComparison> of(AgreementVersion agreed, ProtectedTable byMunicipality) {
        return agreed.pilots().stream().map(pilot -> of(pilot, byMunicipality)).toList();
    }

    private PilotComparison of(Pilot pilot, ProtectedTable table) {
        var keys =
                table.rows().stream()
                        .flatMap(
                                row ->
                                        row.isTogether()
                                                ? row.members().stream()
                                                : List.of(row.key()).stream())
                        .toList();
        var others = new HashSet<>(keys);
        others.removeAll(pilot.municipalities());
        return new PilotComparison(
                pilot.name(),
                pilot.clauses(),
                pilot.from(),
                pilot.to(),
                side(table, pilot.municipalities()),
                side(table, others));
    }

    /**
     * @param places slugs of the municipalities on this side
     */
    Side side(ProtectedTable table, Collection<String> places) {
        var rows = table.rows().stream().filter(row -> touches(row, places)).toList();
        var isWhole = rows.stream().allMatch(row -> liesIn(row, places));
        var followed = isWhole ? sum(rows, Choices.FOLLOWED) : Figure.hidden();
        var otherwise = isWhole ? sum(rows, Choices.OTHERWISE) : Figure.hidden();
        return new Side(
                isWhole ? sum(rows.stream().map(Row::total).toList()) : Figure.hidden(),
                followed,
                otherwise,
                share(followed, otherwise));
    }

    private static boolean touches(Row row, Collection<String> places) {
        return places.contains(row.key()) || row.members().stream().anyMatch(places::contains);
    }

    /** Of municipalities that are told as one, all are on the same side. */
    private static boolean liesIn(Row row, Collection<String> places) {
        return places.contains(row.key())
                || (row.isTogether() && places.containsAll(row.members()));
    }

    private static Figure sum(List<Row> rows, int column) {
        return sum(rows.stream().map(row -> row.cells().get(column)).toList());
    }

    private static Figure sum(List<Figure> figures) {
        var sum = 0L;
        for (var figure : figures) {
            if (!(figure instanceof Figure.Shown(var count))) {
                return Figure.hidden();
            }
            sum += count;
        }
        return Figure.of(sum);
    }

    private Optional<Double> share(Figure followed, Figure otherwise) {
        return followed instanceof Figure.Shown(var yes)
                        && otherwise instanceof Figure.Shown(var no)
                        && yes + no >= minDenominator
                ? Optional.of((double) yes / (yes + no))
                : Optional.empty();
    }
}
