package org.samspel.whatif.web;

import org.samspel.shell.PageContext;
import org.samspel.whatif.Counted;
import org.samspel.whatif.Flow;
import org.samspel.whatif.WhatIf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what a run has found in a sentence or two, and what to bear in mind. */
final class FindingWords {
    private FindingWords() {}

    /** Held against itself, since there was no other version. */
    static boolean isAlone(WhatIf run) {
        return run.comparedWith() == run.of().number();
    }

    static String finding(PageContext page, WhatIf run, Counted counted) {
        if (counted.concerned() == 0) {
            return page.text("whatif.finding.nobody");
        }
        if (isAlone(run)) {
            return page.text("whatif.finding.alone", counted.concerned(), run.of().number());
        }
        return counted.moving() == 0
                ? page.text("whatif.finding.none", run.of().number(), run.comparedWith())
                : page.text(
                        "whatif.finding",
                        counted.moving(),
                        counted.concerned(),
                        run.of().number(),
                        run.comparedWith());
    }

    /** The largest moves, in words. */
    static String summary(PageContext page, Counted counted, PlaceNames names) {
        var ways = new TreeMap<String, Long>();
        counted.flows().stream()
                .filter(Flow::moves)
                .forEach(
                        flow ->
                                ways.merge(
                                        page.text(
                                                "whatif.way",
                                                names.of(flow.from()),
                                                names.of(flow.to())),
                                        flow.persons(),
                                        Long::sum));
        return ways.isEmpty()
                ? page.text("whatif.summary.none")
                : ways.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .limit(3)
                        .map(way -> way.getKey() + ": " + page.texts().number(way.getValue()))
                        .collect(Collectors.joining("; "));
    }

    static List<String> notes(RunViews.Told told, Counted counted, ResultGrids grids) {
        var page = told.page();
        var notes = new ArrayList<String>();
        if (told.run().basis().isMadeUp()) {
            notes.add(page.text("whatif.note.madeUp"));
        } else {
            notes.add(page.text("whatif.note.own", counted.untold()));
        }
        if (!told.run().digest().equals(told.digest())) {
            notes.add(page.text("whatif.note.written"));
        }
        if (grids.withoutAnswer() > 0) {
            notes.add(page.text("whatif.note.nobody", grids.withoutAnswer()));
        }
        return List.copyOf(notes);
    }
}
