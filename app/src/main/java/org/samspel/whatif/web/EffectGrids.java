package org.samspel.whatif.web;

import org.samspel.shell.PageContext;
import org.samspel.whatif.Estimate;
import org.samspel.whatif.Estimate.Pair;
import org.samspel.whatif.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a version costs and what it may give, in tables. */
final class EffectGrids {
    private static final List<Measure> HUMAN =
            List.of(Measure.BETTER, Measure.FUNCTION, Measure.WORK);
    private static final List<Measure> ECONOMIC = List.of(Measure.SICK_DAYS, Measure.RE_REFERRED);

    private final PageContext page;
    private final Estimate estimate;
    private final PlaceNames names;
    private final PayerNames payers;
    private final Amounts amounts;
    private final FoundRun told;

    EffectGrids(FoundRun told) {
        this.told = told;
        this.page = told.page();
        this.estimate = told.estimate();
        this.names = told.names();
        this.payers = told.payers();
        this.amounts = told.amounts();
    }

    /** Hours of staff and money, of a month, by offer. */
    Grid work() {
        var head = new ArrayList<String>();
        head.add(page.text("whatif.offer"));
        head.add(page.text("whatif.work.hours"));
        head.add(page.text("whatif.work.hours.difference"));
        head.add(page.text("whatif.work.cost", told.currency()));
        head.add(page.text("whatif.work.cost.difference", told.currency()));
        var rows = new ArrayList<Grid.Row>();
        for (var destination : estimate.used()) {
            rows.add(
                    new Grid.Row(
                            names.of(destination.id()),
                            work(
                                    estimate.ofMonth(destination, Measure.HOURS),
                                    estimate.ofMonth(destination, Measure.COST)),
                            false));
        }
        rows.add(
                new Grid.Row(
                        page.text("whatif.total"),
                        work(
                                Optional.of(estimate.ofMonth(Measure.HOURS)),
                                Optional.of(estimate.ofMonth(Measure.COST))),
                        true));
        return new Grid("work", page.text("whatif.work.caption"), List.copyOf(head), rows, "");
    }

    private List<Grid.Cell> work(Optional<Pair> hours, Optional<Pair> cost) {
        var unknown = Grid.Cell.of(page.text("whatif.unknown"));
        return List.of(
                hours.map(pair -> amounts.cell(pair.tried())).orElse(unknown),
                hours.map(amounts::difference).orElse(unknown),
                cost.map(pair -> amounts.cell(pair.tried())).orElse(unknown),
                cost.map(amounts::difference).orElse(unknown));
    }

    /** What a month costs each of those who pay. */
    Optional<Grid> parties() {
        var costs = estimate.costs(payers::of);
        if (costs.isEmpty()) {
            return Optional.empty();
        }
        var rows =
                costs.entrySet().stream()
                        .map(
                                entry ->
                                        Grid.row(
                                                entry.getKey(),
                                                amounts.cell(entry.getValue().before()),
                                                amounts.cell(entry.getValue().tried()),
                                                amounts.difference(entry.getValue())))
                        .toList();
        return Optional.of(
                new Grid(
                        "parties",
                        page.text("whatif.parties.caption", told.currency()),
                        told.head(page.text("whatif.party")),
                        rows,
                        page.text("whatif.parties.note")));
    }

    /** What persons and society may gain in a year. */
    Grid gains() {
        var rows = new ArrayList<Grid.Row>();
        HUMAN.forEach(measure -> rows.add(gain(measure)));
        ECONOMIC.forEach(measure -> rows.add(gain(measure)));
        return new Grid(
                "gains",
                page.text("whatif.gains.caption"),
                told.head(page.text("whatif.gain")),
                rows,
                page.text("whatif.gains.note"));
    }

    private Grid.Row gain(Measure measure) {
        var pair = estimate.ofYear(measure);
        return Grid.row(
                page.text("whatif.gain." + measure.code()),
                amounts.cell(pair.before()),
                amounts.cell(pair.tried()),
                amounts.difference(pair));
    }
}
