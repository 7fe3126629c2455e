package org.samspel.whatif.web;

import org.samspel.agreement.Destination;
import org.samspel.organisation.ServiceDescription;
import org.samspel.organisation.Stated;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.samspel.whatif.Estimate;
import org.samspel.whatif.Estimate.Pair;
import org.samspel.whatif.Flow;
import org.samspel.whatif.WhatIf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where persons are sent, in tables: who moves, to which offers, from which municipalities. */
final class ResultGrids {
    private final PageContext page;
    private final WhatIf run;
    private final Estimate estimate;
    private final PlaceNames names;
    private final PayerNames payers;
    private final Amounts amounts;
    private final FoundRun told;

    ResultGrids(FoundRun told) {
        this.told = told;
        this.page = told.page();
        this.run = told.run();
        this.estimate = told.estimate();
        this.names = told.names();
        this.payers = told.payers();
        this.amounts = told.amounts();
    }

    /**
     * From where to where, in persons: a column for each place to which somebody moves, and one for
     * those who go the same way, who would stand in the diagonal.
     */
    Grid matrix() {
        var matrix = estimate.matrix();
        var reached = matrix.places().stream().filter(to -> matrix.arriving(to) > 0).toList();
        var head = new ArrayList<String>();
        head.add(page.text("whatif.matrix.corner", run.comparedWith(), run.of().number()));
        reached.forEach(place -> head.add(names.of(place)));
        head.add(page.text("whatif.picture.stays"));
        head.add(page.text("whatif.total"));
        var rows = new ArrayList<Grid.Row>();
        for (var from : matrix.places()) {
            if (matrix.from(from) > 0) {
                var cells = new ArrayList<Grid.Cell>();
                reached.forEach(
                        to -> cells.add(persons(from.equals(to) ? 0 : matrix.from(from, to))));
                cells.add(persons(matrix.from(from, from)));
                cells.add(persons(matrix.from(from)));
                rows.add(new Grid.Row(names.of(from), List.copyOf(cells), false));
            }
        }
        var counted = estimate.counted();
        var sums = new ArrayList<Grid.Cell>();
        reached.forEach(to -> sums.add(persons(matrix.arriving(to))));
        sums.add(persons(counted.concerned() - counted.moving()));
        sums.add(persons(counted.concerned()));
        rows.add(new Grid.Row(page.text("whatif.total"), List.copyOf(sums), true));
        return new Grid(
                "matrix",
                page.text("whatif.matrix.caption"),
                List.copyOf(head),
                rows,
                page.text("whatif.matrix.note"));
    }

    private Grid.Cell persons(long count) {
        return count == 0 ? Grid.Cell.zero() : Grid.Cell.of(page.texts().number(count));
    }

    /** Referrals of a month, with what the area can begin with. */
    Grid offers() {
        var rows = new ArrayList<Grid.Row>();
        for (var destination : estimate.used()) {
            var month = estimate.perMonth(destination);
            var cells = new ArrayList<Grid.Cell>();
            cells.add(amounts.cell(month.before()));
            cells.add(amounts.cell(month.tried()));
            cells.add(amounts.difference(month));
            cells.add(capacity(destination));
            cells.add(waiting(destination));
            rows.add(new Grid.Row(names.of(destination.id()), List.copyOf(cells), false));
        }
        return new Grid(
                "offers",
                page.text("whatif.offers.caption"),
                told.head(
                        page.text("whatif.offer"),
                        page.text("whatif.capacity"),
                        page.text("whatif.waiting")),
                rows,
                page.text("whatif.offers.note"));
    }

    private Grid.Cell capacity(Destination destination) {
        if (!Estimate.isReferral(destination)) {
            return Grid.Cell.of(page.text("whatif.capacity.notSent"));
        }
        return estimate.load(destination)
                .map(
                        load -> {
                            var room = amounts.cell(load.capacity()).words();
                            var pill =
                                    load.isOver()
                                            ? Pill.of(
                                                    Tone.OVERDUE, page.text("whatif.capacity.over"))
                                            : load.isTight()
                                                    ? Pill.of(
                                                            Tone.SOON,
                                                            page.text("whatif.capacity.tight"))
                                                    : Pill.of(
                                                            Tone.GOOD,
                                                            page.text("whatif.capacity.enough"));
                            return Grid.Cell.of(
                                    pill,
                                    load.isOver()
                                            ? page.text(
                                                    "whatif.capacity.grows",
                                                    room,
                                                    amounts.amount(load.over()))
                                            : page.text("whatif.capacity.of", room));
                        })
                .orElseGet(() -> Grid.Cell.of(page.text("whatif.unknown")));
    }

    /** As the catalogue states it. */
    private Grid.Cell waiting(Destination destination) {
        var description =
                payers.service(Estimate.offer(destination)).map(service -> service.description());
        var wait = description.flatMap(ServiceDescription::waitingTime).map(Stated::text);
        var volume = description.flatMap(ServiceDescription::capacity).map(Stated::text);
        return Grid.Cell.of(
                wait.orElseGet(() -> page.text("whatif.waiting.unknown")), volume.orElse(""));
    }

    /** Of each municipality and offer; nothing where municipalities were not told apart. */
    Optional<Grid> municipalities() {
        var places = estimate.municipalities();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var offers = estimate.used().stream().filter(Estimate::isReferral).toList();
        var head = new ArrayList<String>();
        head.add(page.text("whatif.municipality"));
        offers.forEach(offer -> head.add(names.of(offer.id())));
        var rows = new ArrayList<Grid.Row>();
        for (var place : places) {
            var cells = new ArrayList<Grid.Cell>();
            for (var offer : offers) {
                cells.add(municipality(estimate.perMonth(offer, place)));
            }
            rows.add(new Grid.Row(payers.municipality(place), List.copyOf(cells), false));
        }
        return Optional.of(
                new Grid(
                        "municipalities",
                        page.text("whatif.municipalities.caption", run.of().number()),
                        List.copyOf(head),
                        rows,
                        page.text("whatif.municipalities.note", run.comparedWith())));
    }

    private Grid.Cell municipality(Pair month) {
        var difference = month.difference().middle();
        return Grid.Cell.of(
                amounts.amount(month.tried().middle()),
                amounts.signed(difference).equals(amounts.amount(0))
                        ? ""
                        : amounts.signed(difference));
    }

    /** How many are sent where no version says, or nobody knows since when. */
    long withoutAnswer() {
        return estimate.counted().sum(flow -> flow.to().equals(Flow.NOBODY));
    }
}
